using System.Security;

namespace IamCompliance.Generator.Emission;

/// <summary>Writes what all generated test classes have in common.</summary>
internal static class TestClass
{
    // A doc comment is one line to the compiler, whatever it calls a line's end.
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>Opens a class that takes the output of the running test.</summary>
    public static void Open(CodeWriter code, string summary, string name)
    {
        Summary(code, summary);
        code.Line($"public sealed partial class {name}");
        code.Open();
        code.Line("private readonly global::Xunit.Abstractions.ITestOutputHelper output;");
        code.Line();
        code.Line("/// <summary>Takes the output of the running test.</summary>");
        code.Line($"public {name}(global::Xunit.Abstractions.ITestOutputHelper output) => this.output = output;");
    }

    /// <summary>Writes a doc comment.</summary>
    public static void Summary(CodeWriter code, string text)
    {
        var line = string.Join(" ", text.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries));
        code.Line($"/// <summary>{SecurityElement.Escape(line)}</summary>");
    }

    /// <summary>Writes a trait, by which tests are filtered.</summary>
    public static void Trait(CodeWriter code, string name, string value) =>
        code.Line($"[global::Xunit.Trait({CSharpLiteral.Quote(name)}, {CSharpLiteral.Quote(value)})]");

    /// <summary>Writes a method whose place in stack traces and test explorers is the YAML file.</summary>
    /// <remarks>The line of a control is always 1: a position would change with every edit above it, and nothing could be cached.</remarks>
    public static void Method(CodeWriter code, string signature, string body, string file, string line = "1")
    {
        code.Line(signature);
        code.Directive($"#line {line} {CSharpLiteral.QuoteFile(file)}");
        code.Line($"    => {body};");
        code.Directive("#line default");
    }
}
