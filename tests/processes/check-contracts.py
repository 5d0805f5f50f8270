"""Checks what `signals-consume contracts` wrote: the folder is the argument, and what is wrong is a JSON list on standard output.

The contracts are checked against the official JSON Schema of ODCS, as the package open-data-contract-standard ships it; the DDL is parsed
by sqlglot. Nothing is fetched.
"""

import json
import logging
import pathlib
import sys

import jsonschema
import open_data_contract_standard
import sqlglot
import yaml

folder = pathlib.Path(sys.argv[1])
logging.disable(logging.WARNING)
wrong = []

schema = json.loads((pathlib.Path(open_data_contract_standard.__file__).parent / "schema.json").read_text())
validator = jsonschema.Draft201909Validator(schema)
contracts = sorted((folder / "odcs").glob("*.yaml"))
for path in contracts:
    for error in validator.iter_errors(yaml.safe_load(path.read_text())):
        wrong.append(f"{path.name}: {error.json_path}: {error.message}")

statements = {}
for path in sorted((folder / "ddl").glob("*.sql")):
    try:
        parsed = sqlglot.parse(path.read_text(), read=path.stem, error_level=sqlglot.ErrorLevel.RAISE)
        statements[path.stem] = sum(1 for it in parsed if isinstance(it, sqlglot.exp.Create) and it.kind == "TABLE")
    except sqlglot.errors.SqlglotError as error:
        wrong.append(f"{path.name}: {error}")

json.dump({"wrong": wrong, "contracts": len(contracts), "tables": statements}, sys.stdout)
