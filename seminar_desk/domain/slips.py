"""How many letters are wrong in a word that was mistyped."""


def slips_between(one: str, other: str, limit: int) -> int:
    """Count letters lost, added, changed or swapped with a neighbour, as far as the limit.

    Words that share neither their beginning nor their end are past any limit.
    """
    is_far = one[:2] != other[:2] and one[-2:] != other[-2:]
    if is_far or abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        older, before, row = before, row, [place]
        for column, known in enumerate(other, 1):
            cost = min(row[-1] + 1, before[column] + 1, before[column - 1] + (letter != known))
            if place > 1 and column > 1 and letter == other[column - 2] and one[place - 2] == known:
                cost = min(cost, older[column - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]
