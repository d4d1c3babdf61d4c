// An addon that asks for memory of its own behind a buffer, which hosts such as Electron refuse: what they answer, as two numbers.
#include <node_api.h>

static char memory[8];

static napi_value Answers(napi_env env, napi_callback_info) {
  napi_value value = nullptr;
  const napi_status answers[] = {
      napi_create_external_arraybuffer(env, memory, sizeof memory, nullptr, nullptr, &value),
      napi_create_external_buffer(env, sizeof memory, memory, nullptr, nullptr, &value),
  };
  napi_value both;
  napi_create_array(env, &both);
  for (uint32_t i = 0; i < 2; i++) {
    napi_value number;
    napi_create_int32(env, answers[i], &number);
    napi_set_element(env, both, i, number);
  }
  return both;
}

NAPI_MODULE_INIT() {
  napi_value function;
  napi_create_function(env, nullptr, 0, Answers, nullptr, &function);
  return function;
}
