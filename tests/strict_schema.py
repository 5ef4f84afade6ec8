"""Schemas of documents that may gain keys within a version, for tests of the program that writes
them: what it writes has to be in its schema."""


def strict(schema):
    """The schema, refusing keys that it does not name."""
    if isinstance(schema, list):
        return [strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: strict(value) for key, value in schema.items()}
    if result.get("type") == "object" and "additionalProperties" not in result:
        result["unevaluatedProperties"] = False
    return result
