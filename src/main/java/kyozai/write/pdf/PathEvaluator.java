package kyozai.write.pdf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
 * The language of <code>${…}</code> in the templates: a variable, then names of record components
 * or of entries.
 *
 * <p>Besides the components there are {@code empty} of text and lists, {@code kind} of a {@link
 * Part}, {@code markup} and {@code plain} of {@link Prose}, and {@code dimensions} of a picture,
 * {@code pages} of a sheet of slides. An enum constant is its word in lower case. It takes the
 * place of OGNL, which reads no more than this here, but costs a tenth of a second to start and can
 * call any method; this one calls nothing but what the plan's own types declare.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {
  /** The variable that holds the {@link PageGeometry}. */
  static final String PAGE = "page";

  private final Map<Step, Method> accessors = new ConcurrentHashMap<>();
  private final Budget budget;

  PathEvaluator(Budget budget) {
    this.budget = budget;
  }

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    String[] path = expression.getExpression().split("\\.", -1);
    Object value = context.getVariable(path[0]);
    for (int i = 1; i < path.length; i++) {
      if (value == null) {
        throw new UnknownName(expression.getExpression(), path[i - 1], List.of());
      }
      try {
        value = step(value, path[i], context);
      } catch (UnknownName e) {
        throw new UnknownName(expression.getExpression(), e.name(), e.known());
      } catch (ClassCastException e) {
        throw new UnknownName(expression.getExpression(), path[i], e);
      }
    }
    Object word = value instanceof Enum<?> e ? e.name().toLowerCase(Locale.ROOT) : value;
    budget.spend(word instanceof CharSequence text ? text.length() : 0);
    return word;
  }

  private @Nullable Object step(Object value, String name, IExpressionContext context) {
    return switch (name) {
      case "empty" -> isEmpty(value);
      case "kind" -> value.getClass().getSimpleName();
      case "markup" -> ProseMarkup.of((Prose) value);
      case "dimensions" ->
          switch (value) {
            case Part.SlidePicture slide -> FigureSize.of(slide, page(context));
            case Part.Chart chart -> FigureSize.of(chart);
            default -> FigureSize.of((Part.Figure) value, page(context));
          };
      case "pages" -> SlideGrid.of((Part.SlideSheet) value, page(context)).pages();
      case "plain" -> ((Prose) value).plainText();
      default -> value instanceof Map<?, ?> map ? entry(map, name) : component(value, name);
    };
  }

  private static PageGeometry page(IExpressionContext context) {
    return (PageGeometry) context.getVariable(PAGE);
  }

  private static Object entry(Map<?, ?> map, String name) {
    Object value = map.get(name);
    if (value == null) {
      throw new UnknownName(
          name, name, map.keySet().stream().map(String::valueOf).sorted().toList());
    }
    return value;
  }

  private static boolean isEmpty(Object value) {
    return switch (value) {
      case CharSequence text -> text.isEmpty();
      case Collection<?> collection -> collection.isEmpty();
      case Prose prose -> prose.isEmpty();
      default -> throw new UnknownName("empty", "empty", List.of());
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
    private static final String OURS = "kyozai.";

    /** What the type itself declares and answers without being asked for more. */
    Method accessor() {
      List<String> known = new ArrayList<>();
      if (type.getName().startsWith(OURS)) {
        for (Method method : type.getDeclaredMethods()) {
          boolean open =
              Modifier.isPublic(method.getModifiers())
                  && !Modifier.isStatic(method.getModifiers())
                  && method.getParameterCount() == 0
                  && method.getReturnType() != void.class;
          if (open && method.getName().equals(name)) {
            return method;
          }
          if (open) {
            known.add(method.getName());
          }
        }
      }
      throw new UnknownName(name, name, known.stream().sorted().toList());
    }
  }
}
