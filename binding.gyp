{
  'variables': {
    'node_addon_api': '<!(node -p "require(\'node-addon-api\').include_dir")',
    'linux_sources': ['<!@(node -p "require(\'./sources.json\').linux.join(\' \')")'],
    # So that what is built loads anywhere and is never unloaded. From build/, where make runs: a path of one's own may have blanks.
    'linux_link': ['@../cpp/linux/link.rsp'],
  },
  'target_defaults': {
    'include_dirs': ['cpp'],
    'conditions': [
      ['OS!="win"', {'target_conditions': [['_type=="shared_library"', {'product_prefix': 'lib'}]]}],
      ['OS=="linux"', {
        'cflags_cc!': ['-fno-exceptions', '-fno-rtti', '-std=gnu++17', '-std=gnu++20'],
        'cflags_cc': ['-std=c++17', '-fPIC', '-fexceptions', '-fvisibility=hidden', '-fvisibility-inlines-hidden', '-Wall', '-Wextra'],
        'target_conditions': [['_type!="static_library"', {'sources': ['<@(linux_sources)'], 'ldflags': ['<@(linux_link)']}]],
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
      'conditions': [['OS=="linux"', {'ldflags': ['-Wl,--version-script=../cpp/linux/addon.map']}]],
    },
    {
      # What both libraries of the simulated counter hold, compiled once.
      'target_name': 'sim',
      'type': 'static_library',
      'sources': ['<!@(node -p "[...require(\'./sources.json\').sim, ...require(\'./sources.json\').sim_engine, ...require(\'./sources.json\').sim_synthetic].join(\' \')")'],
    },
    {
      'target_name': 'xtpquoteapi',
      'type': 'shared_library',
      'product_dir': '<(PRODUCT_DIR)',
      'dependencies': ['sim'],
      'sources': ['<!@(node -p "require(\'./sources.json\').sim_quote.join(\' \')")'],
      'conditions': [['OS=="linux"', {'ldflags': ['-Wl,--version-script=../cpp/linux/counter.map']}]],
    },
    {
      'target_name': 'xtptraderapi',
      'type': 'shared_library',
      'product_dir': '<(PRODUCT_DIR)',
      'dependencies': ['sim'],
      'sources': ['<!@(node -p "require(\'./sources.json\').sim_trader.join(\' \')")'],
      'conditions': [['OS=="linux"', {'ldflags': ['-Wl,--version-script=../cpp/linux/counter.map']}]],
    },
  ],
}
