/** Every touchpoint a row, every field a column. Loaded when it is first shown. */
export { TableView } from './table-view.tsx';
