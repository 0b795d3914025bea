using IamCompliance.Generator.Model;

namespace IamCompliance.Generator.Emission;

/// <summary>Writes the definitions into the assembly and hands the run to the test framework.</summary>
internal static class DefinitionsEmitter
{
    /// <summary>The name of the file.</summary>
    public const string HintName = "Definitions.g.cs";

    /// <summary>Writes the file.</summary>
    public static string Emit(DefinitionsModel definitions)
    {
        var code = new CodeWriter();
        code.Line();
        code.Line("[assembly: global::Xunit.TestFramework(\"IamCompliance.Xunit.ControlTestFramework\", \"IamCompliance.Xunit\")]");
        code.Line("[assembly: global::IamCompliance.Xunit.CompiledDefinitions(typeof(global::IamCompliance.Generated.Definitions))]");
        code.Line();
        code.Line("namespace IamCompliance.Generated");
        code.Open();
        code.Line("/// <summary>Carries the definitions this assembly was compiled from: what was compiled is what runs.</summary>");
        code.Line("public static class Definitions");
        code.Open();
        Accounts(code, definitions);
        code.Line();
        Sources(code, definitions.Sources);
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void Accounts(CodeWriter code, DefinitionsModel definitions)
    {
        code.Line("/// <summary>Gets the accounts of the profile, the rows of every control's test.</summary>");
        if (definitions.HasOrganization)
        {
            // Known only when the tests run.
            code.Line(
                "public static global::Xunit.TheoryData<string> Accounts => "
                    + "global::IamCompliance.Xunit.ControlTest.Accounts(typeof(Definitions));"
            );
            return;
        }

        code.Line("public static global::Xunit.TheoryData<string> Accounts");
        code.Open();
        code.Line("get");
        code.Open();
        code.Line("var accounts = new global::Xunit.TheoryData<string>();");
        foreach (var account in definitions.Accounts)
            code.Line($"accounts.Add({CSharpLiteral.Quote(account)});");
        code.Line("return accounts;");
        code.Close();
        code.Close();
    }

    private static void Sources(CodeWriter code, EquatableArray<SourceModel> sources)
    {
        code.Line("/// <summary>Gets the definition files by logical path, without comments and layout.</summary>");
        code.Line(
            "public static global::System.Collections.Generic.IReadOnlyList<(string Path, string Content)> "
                + "Sources { get; } = new (string Path, string Content)[]"
        );
        code.Open();
        foreach (var source in sources)
            code.Line($"({CSharpLiteral.Quote(source.Path)}, {CSharpLiteral.Content(source.Content)}),");
        code.Close(";");
        code.Line();
        code.Line(
            "private static string Text(global::System.ReadOnlySpan<byte> utf8) => global::System.Text.Encoding.UTF8.GetString(utf8);"
        );
    }
}
