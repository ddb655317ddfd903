"""A partner's table becomes linked records: read, guess the columns, plan, show, and only then write.

    bytes --sheet--> SheetTable --columns--> roles --plan--> Plan --apply--> Outcome

Everything up to the plan is pure and writes nothing. What the plan holds is what will be saved, the
same objects. Rules of what a row makes are in `rows`, of what is recognised in `held`.
"""
