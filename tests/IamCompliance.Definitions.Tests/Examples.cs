using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests;

/// <summary>Small, correct definitions that tests bend.</summary>
internal static class Examples
{
    public const string ControlPath = "controls/security-best-practices/access-key-rotation/control.yaml";
    public const string CasesPath = "controls/security-best-practices/access-key-rotation/cases.yaml";

    public const string Control = """
        id: access-key-rotation
        title: Active access keys are rotated
        description: Every active access key of an IAM user is younger than the allowed age.
        rationale: A key that lives long is a key that leaks unseen.
        severity: medium
        parameters:
          maxAge: { type: duration, default: 90 days, description: Oldest age an active key may have. }
        resource: AWS::IAM::User
        each: accessKeys
        where: { status: Active }
        require: { createDate: { within: $maxAge } }
        remediation:
          text: Create a second key, move the workload to it, deactivate and delete the old one.
          cli: aws iam update-access-key --user-name {userName} --access-key-id <KEY_ID> --status Inactive
        references: [https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html]

        """;

    public const string Cases = """
        cases:
          - name: A key of 90 days passes
            resources: { ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2025-11-02T00:00:00Z }] } }
            outcome: Pass
            subjects: { "ada#accessKeys/1": Pass }
          - name: A key of 91 days fails
            resources: { ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2025-11-01T00:00:00Z }] } }
            outcome: Fail
            subjects: { "ada#accessKeys/1": Fail }
          - name: Nobody has a key
            resources: { ada: { accessKeys: [] } }
            outcome: NotApplicable
          - name: The report was denied
            parts: { iam/credential-report: denied }
            resources: { ada: {} }
            outcome: Error
            subjects: { ada: Error }

        """;

    public static SourceText ControlFile { get; } = new(ControlPath, Control);

    public static SourceText CasesFile { get; } = new(CasesPath, Cases);

    public static LinkResult Compile(params SourceText[] files) => CatalogueCompiler.Compile(files, KnownResourceTypes.Catalog);

    /// <summary>Compiles the example control and its cases with other files.</summary>
    public static LinkResult CompileWith(params SourceText[] others) => Compile([ControlFile, CasesFile, .. others]);

    /// <summary>Compiles the example control after a change of its text.</summary>
    public static LinkResult CompileChanged(string from, string to) =>
        Compile(new SourceText(ControlPath, Replace(Control, from, to)), CasesFile);

    public static string Replace(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }
}
