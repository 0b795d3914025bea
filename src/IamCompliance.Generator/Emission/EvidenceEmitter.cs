namespace IamCompliance.Generator.Emission;

/// <summary>Writes the test that keeps the evidence folder free of snapshots no other test owns.</summary>
internal static class EvidenceEmitter
{
    /// <summary>The name of the file.</summary>
    public const string HintName = "VerifiedEvidence.g.cs";

    /// <summary>Writes the file, the same for every project.</summary>
    public static string Emit()
    {
        var code = new CodeWriter();
        code.Line();
        code.Line("namespace IamCompliance.Generated");
        code.Open();
        TestClass.Open(code, "Watches over the folder of verified evidence.", "VerifiedEvidence");
        code.Line();
        TestClass.Summary(code, "Every evidence file belongs to a control and an account of the profile.");
        code.Line("[global::Xunit.SkippableFact(DisplayName = \"Every evidence file belongs to a control and an account of the profile\")]");
        code.Line("public void Every_evidence_file_belongs_to_a_test()");
        code.Line("    => global::IamCompliance.Xunit.EvidenceTest.Run(typeof(global::IamCompliance.Generated.Definitions), output);");
        code.Close();
        code.Close();
        return code.ToString();
    }
}
