# What the addon takes from its host: headers, and an import library of all Node-API functions, each found when it is first called
# (cpp/windows/delay_load_hook.cc).
function(ask_node expression out)
  execute_process(COMMAND node -p "${expression}" WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE ANSWER
                  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(${out} ${ANSWER} PARENT_SCOPE)
endfunction()

function(node_headers out)
  ask_node("require('node-api-headers').include_dir" FOLDER)
  set(${out} ${FOLDER} PARENT_SCOPE)
endfunction()

function(make_node_import_library out)
  set(DEFINITION ${CMAKE_BINARY_DIR}/node_api.def)
  file(WRITE ${DEFINITION} "EXPORTS\n")
  foreach(part js_native_api_def node_api_def)
    ask_node("require('node-api-headers').def_paths.${part}" PART)
    file(STRINGS ${PART} SYMBOLS REGEX "^(napi|node_api)_")
    list(JOIN SYMBOLS "\n" SYMBOLS)
    file(APPEND ${DEFINITION} "${SYMBOLS}\n")
  endforeach()
  execute_process(COMMAND ${CMAKE_DLLTOOL} --dllname node.exe --input-def node_api.def --output-delaylib libnode_api.a
                  WORKING_DIRECTORY ${CMAKE_BINARY_DIR} COMMAND_ERROR_IS_FATAL ANY)
  set(${out} ${CMAKE_BINARY_DIR}/libnode_api.a delayimp PARENT_SCOPE)
endfunction()
