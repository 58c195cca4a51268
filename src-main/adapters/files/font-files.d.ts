/** As the bundler gives a file that is imported with `?inline`: a `data:` URL. */
declare module '*.woff2?inline' {
  const url: string
  export default url
}
