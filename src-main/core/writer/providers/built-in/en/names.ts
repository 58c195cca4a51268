/** Short names that are easy to read aloud and belong to no famous book. */
export const names = {
  she: (
    'Ada Alma Anouk Bea Betty Bibi Bonnie Cleo Cora Dilly Dora Edie Effie Elsa Ember Etta Fern Flora Freya Gerda ' +
    'Greta Hattie Hilda Ida Imke Ines Iris Ivy Juno Kaya Kit Lale Lena Lila Lotta Lulu Mabel Maeve Maja Maple ' +
    'Marla Mila Minna Moira Nell Nia Nora Nuri Odile Olga Opal Otti Pearl Petra Pia Pippa Polly Posy Quilla Rhea ' +
    'Romy Roo Rosa Ruby Runa Sana Selma Sigrid Suki Sunny Tess Tilda Tuva Una Vera Vida Wanda Willa Wren Yara Yuki Zadie Zuri'
  ).split(' '),
  he: (
    'Albie Amos Anton Arlo Aziz Barnaby Basil Bo Bruno Caspar Clem Dara Digby Edgar Emil Enzo Ezra Felix Finn Fitz ' +
    'Gus Hamish Hector Hugo Idris Igor Ike Ilan Ivo Jasper Jem Jonas Kai Kenji Klaus Leif Linus Ludo Magnus Malik ' +
    'Milo Moss Ned Nico Niko Noel Olaf Omar Orly Oskar Otis Otto Pablo Paddy Percy Piet Pip Quentin Rafi Ralph Remy ' +
    'Rolf Rufus Rollo Rune Sami Seth Sid Silas Sol Stig Taro Teo Theo Toby Tomas Tuck Ugo Uri Viggo Wilf Yann Zeki Ziggy'
  ).split(' '),
} as const

/** Further first names that a topic may bring, by how they are mostly used. */
export const knownNames = {
  she: (
    'mia emma olivia ava sophia sophie amelia isla lily lucy ella grace freya anna hannah sara sarah leah maya zoe ' +
    'chloe eva evie emily charlotte alice clara julia laura marie nina sofia elena luna layla aisha fatima amina priya ' +
    'mei lin yuna hana ana carmen lola paula marta elsa ingrid astrid greta heidi lena lea mila nora ida maja frida ' +
    'molly matilda tilly phoebe rosie eliza eleanor harriet martha beatrice margaret jane mary kate katie megan jessica amy'
  ).split(' '),
  he: (
    'leo max tom tim ben sam jack oliver noah liam lucas luke oscar theo henry harry george charlie alfie freddie ' +
    'jacob james thomas william adam alex daniel david ethan nathan matthew joseph samuel simon peter paul philip jonas ' +
    'finn anton emil karl carl otto felix moritz paul erik lars sven nils ole mateo diego pablo juan carlos luis marco ' +
    'luca giovanni pierre jean hugo louis ali omar yusuf ibrahim ahmed hassan raj arjun ravi kenji hiro wei jun bob bill ' +
    'fred billy bobby jimmy tommy timmy johnny danny archie arthur albert edward ted teddy walter frank rory callum'
  ).split(' '),
} as const
