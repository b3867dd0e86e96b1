package kyozai.write.pdf;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kyozai.handout.FormPart;
import kyozai.handout.Handout;
import kyozai.handout.Part;
import kyozai.theme.PageTemplate;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.NonCacheableCacheEntryValidity;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.StringTemplateResource;

/** The templates of forms: their skeleton is a theme's, their pieces are the program's. */
final class FormTemplates {
  /** What templates call the skeleton. */
  static final String SKELETON = "plan";

  private static final String FOLDER = "kyozai/write/pdf/templates/";

  /** Some hundred times of what a long lesson takes. */
  private static final long BUDGET = 50_000_000;

  private FormTemplates() {}

  /**
   * A form as XHTML, well-formed unless its skeleton writes text as markup.
   *
   * @throws org.thymeleaf.exceptions.TemplateProcessingException when the skeleton asks for
   *     something that does not exist
   */
  static String xhtml(Handout handout, String style, PageTemplate skeleton) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("handout", handout);
    variables.put("style", style);
    variables.put("heading", ((Part.TitleBlock) handout.parts().getFirst()).title());
    variables.put("plan", parts(handout));
    StringWriter out = new StringWriter();
    engine(skeleton).process(SKELETON, new Context(Locale.ROOT, variables), out);
    return out.toString();
  }

  /** The pieces by their names. */
  private static Map<String, FormPart> parts(Handout handout) {
    Map<String, FormPart> parts = new LinkedHashMap<>();
    for (Part part : handout.parts()) {
      if (part instanceof Part.Form(FormPart content)) {
        parts.put(content.name(), content);
      }
    }
    return parts;
  }

  private static TemplateEngine engine(PageTemplate skeleton) {
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new PathEvaluator(new Budget(BUDGET)));
    TemplateEngine engine = new TemplateEngine();
    engine.setDialect(dialect);
    engine.addTemplateResolver(new Skeleton(skeleton));
    engine.addTemplateResolver(pieces());
    return engine;
  }

  /** Nothing but the pieces can be taken in. */
  private static ClassLoaderTemplateResolver pieces() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(FormTemplates.class.getClassLoader());
    resolver.setResolvablePatterns(Set.of("form"));
    resolver.setPrefix(FOLDER);
    resolver.setSuffix(".xhtml");
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setOrder(2);
    return resolver;
  }

  private record Skeleton(PageTemplate template) implements ITemplateResolver {
    @Override
    public String getName() {
      return SKELETON;
    }

    @Override
    public Integer getOrder() {
      return 1;
    }

    @Override
    public @Nullable TemplateResolution resolveTemplate(
        IEngineConfiguration configuration,
        @Nullable String owner,
        String name,
        @Nullable Map<String, Object> attributes) {
      return name.equals(SKELETON)
          ? new TemplateResolution(
              new StringTemplateResource(template.text()),
              TemplateMode.XML,
              NonCacheableCacheEntryValidity.INSTANCE)
          : null;
    }
  }
}
