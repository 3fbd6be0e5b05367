import { buildTargets } from './buildTargets.mjs';
import { checkout } from './checkout.mjs';
import { launch } from './launch.mjs';
import { setUp } from './setUp.mjs';

// npm run build: everything that is stale
await launch(async () => {
  await setUp(checkout, Object.keys(buildTargets));
  return 0;
});
