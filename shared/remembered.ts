export { keptFor as rememberedOf } from './kept'
