/** The version of ESP Cost Planner that results are computed with; that of package.json. */
export const VERSION = '0.1.0';
