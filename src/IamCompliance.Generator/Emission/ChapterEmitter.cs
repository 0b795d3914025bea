using IamCompliance.Generator.Model;

namespace IamCompliance.Generator.Emission;

/// <summary>Writes the test class of one chapter: one method per control, one row per account.</summary>
internal static class ChapterEmitter
{
    /// <summary>Names the file.</summary>
    public static string HintName(ChapterModel chapter) => $"Controls.{chapter.ClassName}.g.cs";

    /// <summary>Writes the file.</summary>
    public static string Emit(ChapterModel chapter)
    {
        var code = new CodeWriter();
        code.Line();
        code.Line("namespace IamCompliance.Generated.Controls");
        code.Open();
        TestClass.Open(code, $"Asks every control of the chapter {chapter.Id} about every account.", chapter.ClassName);
        foreach (var control in chapter.Controls)
            Method(code, chapter, control);
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void Method(CodeWriter code, ChapterModel chapter, ControlTestModel control)
    {
        code.Line();
        TestClass.Summary(code, control.Title);
        code.Line($"[global::Xunit.SkippableTheory(DisplayName = {CSharpLiteral.Quote($"{control.Name}: {control.Title}")})]");
        code.Line(
            $"[global::Xunit.MemberData(nameof(global::IamCompliance.Generated.Definitions.Accounts), "
                + $"MemberType = typeof(global::IamCompliance.Generated.Definitions)"
                + $"{(chapter.AreRowsLate ? ", DisableDiscoveryEnumeration = true" : "")})]"
        );
        TestClass.Trait(code, "Control", control.ControlId);
        TestClass.Trait(code, "Chapter", chapter.Id);
        TestClass.Trait(code, "Severity", control.Severity);
        foreach (var program in control.Requirements.Select(r => r.Program).Distinct())
            TestClass.Trait(code, "Program", program);
        foreach (var requirement in control.Requirements)
            TestClass.Trait(code, "Requirement", $"{requirement.Program} {requirement.Requirement}");
        TestClass.Method(
            code,
            $"public async global::System.Threading.Tasks.Task {control.MethodName}(string account)",
            $"await global::IamCompliance.Xunit.ControlTest.RunAsync(typeof(global::IamCompliance.Generated.Definitions), "
                + $"{CSharpLiteral.Quote(control.Name)}, account, output).ConfigureAwait(false)",
            control.File
        );
    }
}
