using IamCompliance.Generator.Model;

namespace IamCompliance.Generator.Emission;

/// <summary>Writes the unit tests of controls, those of one chapter per file.</summary>
internal static class CaseEmitter
{
    /// <summary>Names the file.</summary>
    public static string HintName(CaseChapterModel chapter) => $"Cases.{chapter.ClassName}.g.cs";

    /// <summary>Writes the file.</summary>
    public static string Emit(CaseChapterModel chapter)
    {
        var code = new CodeWriter();
        code.Line();
        code.Line("namespace IamCompliance.Generated.Cases");
        code.Open();
        TestClass.Open(code, $"Runs the cases of the controls of the chapter {chapter.Id}.", chapter.ClassName);
        foreach (var testCase in chapter.Cases)
            Method(code, chapter, testCase);
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void Method(CodeWriter code, CaseChapterModel chapter, CaseTestModel testCase)
    {
        code.Line();
        TestClass.Summary(code, testCase.Sentence);
        code.Line($"[global::Xunit.Fact(DisplayName = {CSharpLiteral.Quote($"{testCase.ControlId}: {testCase.Sentence}")})]");
        TestClass.Trait(code, "Control", testCase.ControlId);
        TestClass.Trait(code, "Chapter", chapter.Id);
        TestClass.Method(
            code,
            $"public void {testCase.MethodName}()",
            $"global::IamCompliance.Xunit.CaseTest.Run(typeof(global::IamCompliance.Generated.Definitions), "
                + $"{CSharpLiteral.Quote(testCase.ControlId)}, {CSharpLiteral.Quote(testCase.Sentence)}, output)",
            testCase.File
        );
    }
}
