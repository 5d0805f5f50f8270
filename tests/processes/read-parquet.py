"""Reads Parquet files with pyarrow: paths as a JSON list on standard input, what is in them as JSON on standard output.

Times and 64-bit integers are texts, dates are days since 1970, bytes are base64, so that JSON holds every value exactly.
"""

import base64
import json
import sys

import pyarrow as pa
import pyarrow.parquet as pq


def plain(column):
    kind = column.type
    if pa.types.is_timestamp(kind):
        return [None if it is None else str(it) for it in column.cast(pa.int64()).to_pylist()]
    if pa.types.is_date32(kind):
        return column.cast(pa.int32()).to_pylist()
    if pa.types.is_int64(kind):
        return [None if it is None else str(it) for it in column.to_pylist()]
    if pa.types.is_binary(kind):
        return [None if it is None else base64.b64encode(it).decode() for it in column.to_pylist()]
    return column.to_pylist()


def field_id(field):
    id = (field.metadata or {}).get(b"PARQUET:field_id")
    return None if id is None else int(id)


def described(field):
    element = field_id(field.type.value_field) if pa.types.is_list(field.type) else None
    return {"name": field.name, "type": str(field.type), "nullable": field.nullable, "id": field_id(field), "element": element}


def encodings(metadata):
    found = {}
    for group in range(metadata.num_row_groups):
        for index in range(metadata.num_columns):
            chunk = metadata.row_group(group).column(index)
            found.setdefault(chunk.path_in_schema.split(".")[0], set()).update(chunk.encodings)
    return {name: sorted(names) for name, names in found.items()}


def read(path):
    file = pq.ParquetFile(path)
    table = file.read()
    return {
        "facts": (file.metadata.metadata or {}).get(b"service_signals", b"").decode(),
        "columns": [described(field) for field in file.schema_arrow],
        "encodings": encodings(file.metadata),
        "values": [plain(column) for column in table.columns],
    }


json.dump([read(path) for path in json.load(sys.stdin)], sys.stdout)
