// Java: compiler, uncaught exceptions, JUnit's console and maven without a network.
const POM = (extra) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>app</artifactId>
  <version>1.0</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
${extra}  <build>
    <plugins>
      <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version></plugin>
      <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.2.5</version></plugin>
    </plugins>
  </build>
</project>
`;

export const SCENARIOS = [
  {
    name: 'javac-errors',
    tool: 'javac',
    version: 'javac -version 2>&1',
    ecosystem: 'java',
    files: {
      'src/Meter.java': `import java.util.*;

public class Meter {
  private final List readings = new ArrayList();

  public void add(int value) {
    readings.add(value);
  }

  public int last() {
    Strin name = "none";
    return readings.get(readings.size() - 1);
  }
}
`,
    },
    steps: [{run: 'javac -Xlint:unchecked -d out src/Meter.java'}],
    category: 'compile-error',
    root: ['src/Meter.java:11: error: cannot find symbol', 'src/Meter.java:12: error: incompatible types'],
    note: 'Errors after a warning about unchecked calls.',
  },
  {
    name: 'java-exception',
    tool: 'java',
    version: 'java -version 2>&1',
    ecosystem: 'java',
    files: {
      'Import.java': `import java.util.Map;

public class Import {
  static int read(Map<String, String> row) {
    try {
      return Integer.parseInt(row.get("count"));
    } catch (NumberFormatException wrong) {
      throw new IllegalStateException("row 7 is not valid", wrong);
    }
  }

  public static void main(String[] args) {
    System.err.println("WARN  Import - using the default separator");
    System.out.println(read(Map.of("count", "seven")));
  }
}
`,
    },
    fixed: {
      'Import.java':
        'public class Import {\n  public static void main(String[] args) {\n    System.err.println("WARN  Import - using the default separator");\n    System.out.println(7);\n  }\n}\n',
    },
    steps: [{run: 'javac Import.java'}, {name: 'Import', run: 'java Import'}],
    category: 'runtime-error',
    alt: ['crash'],
    root: [
      'Exception in thread "main" java.lang.IllegalStateException: row 7 is not valid',
      'Caused by: java.lang.NumberFormatException',
    ],
    note: 'An exception with its cause.',
  },
  {
    name: 'java-heap',
    tool: 'java',
    version: 'java -version 2>&1',
    ecosystem: 'java',
    files: {
      'Fill.java':
        'import java.util.*;\n\npublic class Fill {\n  public static void main(String[] args) {\n    List<long[]> all = new ArrayList<>();\n    while (true) all.add(new long[1_000_000]);\n  }\n}\n',
    },
    steps: [{run: 'javac Fill.java'}, {name: 'Integration tests', run: 'java -Xmx48m Fill'}],
    category: 'oom',
    alt: ['runtime-error'],
    transient: null,
    root: ['java.lang.OutOfMemoryError: Java heap space'],
    note: 'The heap is too small.',
  },
  {
    name: 'junit-console',
    tool: 'junit',
    version: 'dpkg-query -W -f "${Version}" junit5',
    ecosystem: 'java',
    files: {
      'LeapTest.java': `import static org.junit.jupiter.api.Assertions.*;
import org.junit.jupiter.api.*;

class LeapTest {
  static boolean leap(int year) { return year % 4 == 0; }

  @Test void ordinaryLeapYear() { assertTrue(leap(2024)); }

  @Test void centuryIsNoLeapYear() { assertFalse(leap(1900), "1900 has no 29 February"); }

  @Test void errorMessageIsShown() { System.err.println("ERROR: shown on purpose"); }
}
`,
    },
    steps: [
      {run: 'javac -cp "/usr/share/java/*" -d out LeapTest.java'},
      {
        name: 'Tests',
        run: 'java -cp "out:/usr/share/java/*" org.junit.platform.console.ConsoleLauncher --scan-classpath out --details-theme ascii --disable-banner --disable-ansi-colors',
      },
    ],
    category: 'test-failure',
    root: [
      '1900 has no 29 February ==> expected: <false> but was: <true>',
      {text: '1900 has no 29 February ==> expected: <false> but was: <true>', nth: 2},
    ],
    note: 'A tree of tests, then the failure with its stack.',
  },
  {
    name: 'maven-test-failure',
    tool: 'maven surefire',
    version: 'mvn --version | head -1 | sed "s/\\x1b\\[[0-9;]*m//g"',
    ecosystem: 'java',
    files: {
      'pom.xml': POM(`  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.11.4</version><scope>test</scope></dependency>
  </dependencies>
`),
      'src/main/java/com/example/Fee.java':
        'package com.example;\n\npublic class Fee {\n  static int of(int amount) { return amount / 100; }\n}\n',
      'src/test/java/com/example/FeeTest.java': `package com.example;

import static org.junit.jupiter.api.Assertions.*;
import org.junit.jupiter.api.Test;

class FeeTest {
  @Test void onePercent() { assertEquals(5, Fee.of(500)); }
  @Test void leastFeeIsOne() { assertEquals(1, Fee.of(50)); }
}
`,
    },
    steps: [{run: 'mvn -o -B -ntp test'}],
    category: 'test-failure',
    root: ['FeeTest.leastFeeIsOne', 'expected: <1> but was: <0>', {text: 'expected: <1> but was: <0>', nth: 2}],
    note: 'Surefire repeats the failure in its summary and maven adds its own help.',
  },
  {
    name: 'maven-compile-error',
    tool: 'maven',
    version: 'mvn --version | head -1 | sed "s/\\x1b\\[[0-9;]*m//g"',
    ecosystem: 'java',
    format: 'travis',
    files: {
      'pom.xml': POM(''),
      'src/main/java/com/example/Route.java':
        'package com.example;\n\npublic class Route {\n  int length() { return stops.size(); }\n}\n',
    },
    steps: [{run: 'java -version'}, {run: 'mvn -o -B -ntp compile'}],
    category: 'compile-error',
    root: ['Route.java:[4,25] cannot find symbol', {text: 'Route.java:[4,25] cannot find symbol', nth: 2}],
    note: 'The compiler inside maven.',
  },
  {
    name: 'maven-missing-artifact',
    tool: 'maven',
    version: 'mvn --version | head -1 | sed "s/\\x1b\\[[0-9;]*m//g"',
    ecosystem: 'java',
    files: {
      'pom.xml': POM(
        '  <dependencies><dependency><groupId>com.example</groupId><artifactId>tides</artifactId><version>2.4</version></dependency></dependencies>\n',
      ),
      'src/main/java/A.java': 'class A {}\n',
    },
    steps: [{run: 'mvn -o -B -ntp compile'}],
    category: 'dependency',
    alt: ['network', 'config'],
    root: ['Could not resolve dependencies for project com.example:app:jar:1.0'],
    note: 'Maven is offline and does not have the artifact.',
  },
];
