// Node from 24.9 and --experimental-vm-modules: Jest then takes ES modules in `require`, and nothing needs to be transformed.
module.exports = { testMatch: ["**/call.test.js"], transform: {} };
