"""A partner's table becomes linked records: read, guess the columns, plan, show, and only then write.

    bytes --sheet--> SheetTable --columns--> Layout --plan--> Plan --apply--> Outcome
    pasted text --pasted----^          bodies in JSON --json_file--^

Everything up to the plan is pure and writes nothing. What the plan holds is what will be saved, the
same objects. What a header may mean is in `meanings`, where words can go in `roles`; what a row makes in
`rows`, how cells fill a record in `filling`, whom words mean in `pointing` and `people`, what is recognised
in `held`. Why it is so: docs/decisions/030.
"""
