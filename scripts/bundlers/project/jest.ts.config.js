module.exports = {
  testMatch: ["**/call.test.ts"],
  preset: "ts-jest/presets/js-with-ts",
  transformIgnorePatterns: ["/node_modules/(?!(\\.pnpm/)?@payorch)"],
};
