/**
 * JMH benchmarks over real texts. Timings are compared within one run only and asserted nowhere.
 *
 * <pre>
 * mvn -q -B package -DskipTests -pl tools/benchmark -am
 * java -cp 'tools/benchmark/target/*:tools/benchmark/target/lib/*' org.openjdk.jmh.Main Tokens
 * </pre>
 */
@NullMarked
package io.github.copytaster.benchmark;

import org.jspecify.annotations.NullMarked;
