const { createOrqex } = require("@payorch/orqex");
const { isPayorchError } = require("@payorch/core");

console.log(typeof createOrqex, typeof isPayorchError);
