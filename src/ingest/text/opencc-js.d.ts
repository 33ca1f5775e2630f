/** OpenCC’s table of traditional characters: each with its simplified form behind a blank, parted by bars. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
