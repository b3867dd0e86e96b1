package kyozai.write.pdf;

import java.util.Locale;
import java.util.Map;
import kyozai.handout.Handout;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates of printed documents, parsed once a process. */
final class HandoutTemplates {
  private static final String FOLDER = "kyozai/write/pdf/templates/";
  private static final TemplateEngine ENGINE = engine();

  private HandoutTemplates() {}

  /** A document as well-formed XHTML. */
  static String xhtml(Handout handout, PageGeometry page, String style) {
    Map<String, Object> variables =
        Map.of("handout", handout, PathEvaluator.PAGE, page, "style", style);
    Context context = new Context(Locale.ROOT, variables);
    return ENGINE.process("handout", context);
  }

  private static TemplateEngine engine() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(HandoutTemplates.class.getClassLoader());
    resolver.setPrefix(FOLDER);
    resolver.setSuffix(".xhtml");
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCacheable(true);
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new PathEvaluator(Budget.UNLIMITED));
    TemplateEngine engine = new TemplateEngine();
    engine.setDialect(dialect);
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
