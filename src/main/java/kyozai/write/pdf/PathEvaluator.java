package kyozai.write.pdf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kyozai.handout.Part;
import kyozai.handout.Prose;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * The language of <code>${…}</code> in the templates: a variable, then names of record components.
 *
 * <p>Besides the components there are {@code empty} of text and lists, {@code kind} of a {@link
 * Part}, {@code markup} and {@code plain} of {@link Prose}, and {@code dimensions} of a picture,
 * {@code pages} of a sheet of slides. An enum constant is its word in lower case. It takes the
 * place of OGNL, which reads no more than this here, but costs a tenth of a second to start and can
 * call any method.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {
  /** The variable that holds the {@link PageGeometry}. */
  static final String PAGE = "page";

  private final Map<Step, Method> accessors = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    String[] path = expression.getExpression().split("\\.", -1);
    Object value = context.getVariable(path[0]);
    for (int i = 1; i < path.length; i++) {
      if (value == null) {
        throw new IllegalArgumentException("nothing in ${" + expression.getExpression() + "}");
      }
      value = step(value, path[i], context);
    }
    return value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value;
  }

  private @Nullable Object step(Object value, String name, IExpressionContext context) {
    return switch (name) {
      case "empty" -> isEmpty(value);
      case "kind" -> value.getClass().getSimpleName();
      case "markup" -> ProseMarkup.of((Prose) value);
      case "dimensions" ->
          value instanceof Part.SlidePicture slide
              ? FigureSize.of(slide, page(context))
              : FigureSize.of((Part.Figure) value, page(context));
      case "pages" -> SlideGrid.of((Part.SlideSheet) value, page(context)).pages();
      case "plain" -> ((Prose) value).plainText();
      default -> component(value, name);
    };
  }

  private static PageGeometry page(IExpressionContext context) {
    return (PageGeometry) context.getVariable(PAGE);
  }

  private static boolean isEmpty(Object value) {
    return switch (value) {
      case CharSequence text -> text.isEmpty();
      case Collection<?> collection -> collection.isEmpty();
      case Prose prose -> prose.isEmpty();
      default -> throw new IllegalArgumentException("emptiness of " + value.getClass());
    };
  }

  private @Nullable Object component(Object value, String name) {
    Method accessor = accessors.computeIfAbsent(new Step(value.getClass(), name), Step::accessor);
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(name + " of " + value.getClass(), e);
    }
  }

  private record Step(Class<?> type, String name) {
    Method accessor() {
      try {
        return type.getMethod(name);
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException("no " + name + " in " + type, e);
      }
    }
  }
}
