namespace IamCompliance.Generator.Emission;

/// <summary>Writes the test that keeps the evidence folder free of snapshots without a test.</summary>
internal static class EvidenceEmitter
{
    /// <summary>The name of the file.</summary>
    public const string HintName = "Evidence.g.cs";

    /// <summary>Writes the file.</summary>
    public static string Emit()
    {
        var code = new CodeWriter();
        code.Line();
        code.Line("namespace IamCompliance.Generated");
        code.Open();
        TestClass.Open(code, "Looks after the evidence folder of the project.", "Evidence");
        code.Line();
        TestClass.Summary(code, "Every snapshot belongs to a test");
        code.Line("[global::Xunit.SkippableFact(DisplayName = \"evidence: Every snapshot belongs to a test\")]");
        code.Line("public void Every_snapshot_belongs_to_a_test()");
        code.Line("    => global::IamCompliance.Xunit.EvidenceTest.Run(typeof(global::IamCompliance.Generated.Definitions), output);");
        code.Close();
        code.Close();
        return code.ToString();
    }
}
