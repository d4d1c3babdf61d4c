// Required first: the process says of itself what Electron's main process does, by which packages choose what they load.
'use strict';
Object.defineProperty(process.versions, 'electron', { value: '39.0.0', enumerable: true });
process.type = 'browser';
