/** Tables of OpenCC: rows apart by `|`, in each a character and what it becomes. */
declare module "opencc-js/dict/*" {
  const table: string;
  export default table;
}
