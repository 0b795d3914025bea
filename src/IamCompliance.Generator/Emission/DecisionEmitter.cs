using System.Globalization;
using IamCompliance.Generator.Model;

namespace IamCompliance.Generator.Emission;

/// <summary>Writes the test class of decisions: one part for each file, one method for each decision.</summary>
internal static class DecisionEmitter
{
    /// <summary>The name of the file with what all parts share.</summary>
    public const string HintName = "Decisions.g.cs";

    /// <summary>Names the file of one part.</summary>
    public static string HintNameOf(DecisionClassModel model) => $"Decisions.{model.Identifier}.g.cs";

    /// <summary>Writes what all parts share.</summary>
    public static string Emit()
    {
        var code = new CodeWriter();
        code.Line();
        code.Line("namespace IamCompliance.Generated");
        code.Open();
        TestClass.Open(code, "Asks the policy engine for every decision under decisions/.", "Decisions");
        code.Close();
        code.Line();
        code.Line("/// <summary>Carries the files of decisions as they were compiled.</summary>");
        code.Line("internal static partial class DecisionSources");
        code.Open();
        code.Line(
            "private static string Text(global::System.ReadOnlySpan<byte> utf8) => global::System.Text.Encoding.UTF8.GetString(utf8);"
        );
        code.Close();
        code.Close();
        return code.ToString();
    }

    /// <summary>Writes one part.</summary>
    public static string Emit(DecisionClassModel model)
    {
        var code = new CodeWriter();
        code.Line();
        code.Line("namespace IamCompliance.Generated");
        code.Open();
        code.Line("public sealed partial class Decisions");
        code.Open();
        for (var i = 0; i < model.Methods.Count; i++)
            Method(code, model, model.Source.Decisions[i], model.Methods[i]);
        code.Close();
        code.Line();
        code.Line("internal static partial class DecisionSources");
        code.Open();
        code.Line($"internal static string Of_{model.Identifier} => {CSharpLiteral.Content(model.Source.Content)};");
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void Method(CodeWriter code, DecisionClassModel model, DecisionModel decision, string method)
    {
        code.Line();
        TestClass.Summary(code, decision.Name);
        code.Line($"[global::Xunit.Fact(DisplayName = {CSharpLiteral.Quote($"{model.Source.Name}: {decision.Name}")})]");
        TestClass.Trait(code, "Decision", model.Source.Name);
        TestClass.Method(
            code,
            $"public async global::System.Threading.Tasks.Task {method}()",
            $"await global::IamCompliance.Xunit.DecisionTest.RunAsync(typeof(global::IamCompliance.Generated.Decisions), "
                + $"{CSharpLiteral.Quote(model.Source.Path)}, "
                + $"global::IamCompliance.Generated.DecisionSources.Of_{model.Identifier}, "
                + $"{CSharpLiteral.Quote(decision.Name)}, output).ConfigureAwait(false)",
            model.Source.File,
            decision.Line.ToString(CultureInfo.InvariantCulture)
        );
    }
}
