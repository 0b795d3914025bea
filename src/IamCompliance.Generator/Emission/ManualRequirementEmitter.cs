using IamCompliance.Generator.Model;

namespace IamCompliance.Generator.Emission;

/// <summary>Writes one test per requirement that a person must attest, so that nothing untested goes unseen.</summary>
internal static class ManualRequirementEmitter
{
    /// <summary>The name of the file.</summary>
    public const string HintName = "ManualRequirements.g.cs";

    /// <summary>Writes the file.</summary>
    public static string Emit(EquatableArray<ManualRequirementModel> requirements)
    {
        var code = new CodeWriter();
        code.Line();
        code.Line("namespace IamCompliance.Generated");
        code.Open();
        TestClass.Open(code, "Lists the requirements of the chosen programs that a person must attest.", "ManualRequirements");
        foreach (var requirement in requirements)
            Method(code, requirement);
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void Method(CodeWriter code, ManualRequirementModel model)
    {
        var (program, id) = (model.Requirement.Program, model.Requirement.Requirement);
        code.Line();
        TestClass.Summary(code, model.Title);
        code.Line($"[global::Xunit.SkippableFact(DisplayName = {CSharpLiteral.Quote($"{program} {id}: {model.Title}")})]");
        TestClass.Trait(code, "Assessment", "manual");
        TestClass.Trait(code, "Program", program);
        TestClass.Trait(code, "Requirement", $"{program} {id}");
        TestClass.Method(
            code,
            $"public void {model.MethodName}()",
            $"global::IamCompliance.Xunit.ManualTest.Run(typeof(global::IamCompliance.Generated.Definitions), "
                + $"{CSharpLiteral.Quote(program)}, {CSharpLiteral.Quote(id)}, output)",
            model.File
        );
    }
}
