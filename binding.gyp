{
  'variables': {
    'node_addon_api': '<!(node -p "require(\'node-addon-api\').include_dir")',
    # Other programs load the two libraries, some with a C++ runtime of their own that is older (Python distributions).
    'foreign_friendly': ['-static-libstdc++', '-static-libgcc', '-Wl,--version-script=<(module_root_dir)/cpp/sim/exports.map'],
  },
  'target_defaults': {
    'include_dirs': ['cpp'],
    'conditions': [
      ['OS!="win"', {'target_conditions': [['_type=="shared_library"', {'product_prefix': 'lib'}]]}],
      ['OS=="linux"', {
        'cflags_cc!': ['-fno-exceptions', '-fno-rtti', '-std=gnu++17', '-std=gnu++20'],
        'cflags_cc': ['-std=c++17', '-fexceptions', '-fvisibility=hidden', '-fvisibility-inlines-hidden', '-Wall', '-Wextra'],
        # SDK threads outlive a worker that loaded the library: it must not be unloaded under them.
        'ldflags': ['-Wl,-z,nodelete'],
      }],
    ],
  },
  'targets': [
    {
      'target_name': 'xtp_rx',
      'sources': ['<!@(node -p "require(\'./sources.json\').addon.join(\' \')")'],
      'include_dirs': ['<(node_addon_api)'],
      # A call that fails because its worker is being terminated cannot throw there either: that is no reason to end the process.
      'defines': ['NAPI_VERSION=8', 'NAPI_CPP_EXCEPTIONS', 'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'],
      'dependencies': ['xtpquoteapi', 'xtptraderapi'],
    },
    {
      'target_name': 'xtpquoteapi',
      'type': 'shared_library',
      'product_dir': '<(PRODUCT_DIR)',
      'sources': ['<!@(node -p "[...require(\'./sources.json\').sim, ...require(\'./sources.json\').sim_engine, ...require(\'./sources.json\').sim_synthetic, ...require(\'./sources.json\').sim_quote].join(\' \')")'],
      'conditions': [['OS=="linux"', {'ldflags': ['<@(foreign_friendly)']}]],
    },
    {
      'target_name': 'xtptraderapi',
      'type': 'shared_library',
      'product_dir': '<(PRODUCT_DIR)',
      'sources': ['<!@(node -p "[...require(\'./sources.json\').sim, ...require(\'./sources.json\').sim_engine, ...require(\'./sources.json\').sim_synthetic, ...require(\'./sources.json\').sim_trader].join(\' \')")'],
      'conditions': [['OS=="linux"', {'ldflags': ['<@(foreign_friendly)']}]],
    },
  ],
}
