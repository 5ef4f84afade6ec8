# Make a C file that holds JSON schemas as they are:
#	cmake -DOUTPUT=schemas.c -P embed_schemas.cmake FILE.schema.json...
# Bytes, not a string: compilers need take no string of more than 4,095.
set(arrays "")
set(table "")
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(i RANGE ${last})
  set(argument "${CMAKE_ARGV${i}}")
  if(argument MATCHES "([a-z][a-z0-9_]*)\\.schema\\.json$")
    set(name "${CMAKE_MATCH_1}")
    file(READ "${argument}" bytes HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "static const unsigned char ${name}_bytes[] = {\n${bytes}\n};\n\n")
    string(APPEND table "\t{ \"${name}\", ${name}_bytes, sizeof(${name}_bytes) },\n")
  endif()
endforeach()
file(WRITE "${OUTPUT}" "#include \"cli/schemas.h\"\n\n${arrays}"
     "const struct schema schemas[] = {\n${table}};\n"
     "const size_t schema_count = sizeof(schemas) / sizeof(schemas[0]);\n")
