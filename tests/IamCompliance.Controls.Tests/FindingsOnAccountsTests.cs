using System.Text.Json.Nodes;
using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Files;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.Controls.Tests;

/// <summary>Controls about the findings of documents decide on an account that was exported, imported, written and read back, as their
/// cases say they do.</summary>
public sealed class FindingsOnAccountsTests
{
    private const string Clean =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-data/*"}]}""";
    private const string NotAction = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}]}""";
    private const string NotResource =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","NotResource":"arn:aws:s3:::acme-data/*"}]}""";
    private const string Old =
        """{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-data/*"}]}""";
    private const string Misspelt =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObjekt","Resource":"arn:aws:s3:::acme-data/*"}]}""";
    private const string Trust =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole"}]}""";
    private const string TrustsAll =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}]}""";

    private static readonly CompiledCatalogue Catalogue = CompiledCatalogue.Compile(ShippedControls.Catalogue);

    [Theory]
    [InlineData("policy-no-allow-notaction", NotAction, Trust, Outcome.Fail)]
    [InlineData("policy-no-allow-notaction", Clean, Trust, Outcome.Pass)]
    [InlineData("policy-no-allow-notresource", NotResource, Trust, Outcome.Fail)]
    [InlineData("policy-no-allow-notresource", Clean, Trust, Outcome.Pass)]
    [InlineData("policy-language-current", Old, Trust, Outcome.Fail)]
    [InlineData("policy-language-current", Clean, Trust, Outcome.Pass)]
    [InlineData("policy-validates-clean", Misspelt, Trust, Outcome.Fail)]
    [InlineData("policy-validates-clean", Clean, Trust, Outcome.Pass)]
    [InlineData("trust-policy-validates-clean", Clean, TrustsAll, Outcome.Fail)]
    [InlineData("trust-policy-validates-clean", Clean, Trust, Outcome.Pass)]
    public async Task Findings_decide_and_name_the_part_that_holds_the_document(
        string control,
        string policy,
        string trust,
        Outcome outcome
    )
    {
        var result = Catalogue.AssessControl(control, "account", await RecordedAsync(policy, trust));

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(["iam/authorization-details"], result.Subjects.SelectMany(s => s.Reasons).Select(r => r.Part).Distinct());
    }

    private static async Task<AccountState> RecordedAsync(string policy, string trust)
    {
        var folder = Directory.CreateTempSubdirectory("iamcompliance-");
        try
        {
            var export = folder.CreateSubdirectory("export").FullName;
            await File.WriteAllTextAsync(
                Path.Combine(export, "sts-get-caller-identity.json"),
                """{"UserId":"AIDA","Account":"111122223333","Arn":"arn:aws:iam::111122223333:user/auditor"}"""
            );
            await File.WriteAllTextAsync(
                Path.Combine(export, "capture.json"),
                """{"capturedAt":"2026-10-01T12:00:00Z","startedAt":"2026-10-01T11:59:00Z","regions":["eu-west-1"]}"""
            );
            await File.WriteAllTextAsync(
                Path.Combine(export, "iam-get-account-authorization-details.json"),
                Details(policy, trust).ToJsonString()
            );
            var file = Path.Combine(folder.FullName, "account.state.json");
            await StateFile.WriteAsync(await ExportImporter.ImportAsync(export, new ImportOptions()), file);
            return await StateFile.ReadAsync(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static JsonObject Details(string policy, string trust) =>
        new()
        {
            ["UserDetailList"] = new JsonArray(),
            ["GroupDetailList"] = new JsonArray(),
            ["RoleDetailList"] = new JsonArray(
                JsonNode.Parse(
                    $$$"""
                    {"Path":"/","RoleName":"app","RoleId":"AROAEXAMPLE","Arn":"arn:aws:iam::111122223333:role/app","CreateDate":"2026-01-01T00:00:00+00:00",
                     "AssumeRolePolicyDocument":{{{trust}}},"InstanceProfileList":[],"RolePolicyList":[],"AttachedManagedPolicies":[],"Tags":[],"RoleLastUsed":{}}
                    """
                )
            ),
            ["Policies"] = new JsonArray(
                JsonNode.Parse(
                    $$$"""
                    {"PolicyName":"app","PolicyId":"ANPAEXAMPLE","Arn":"arn:aws:iam::111122223333:policy/app","Path":"/","DefaultVersionId":"v1","AttachmentCount":1,
                     "PermissionsBoundaryUsageCount":0,"IsAttachable":true,"CreateDate":"2026-01-01T00:00:00+00:00","UpdateDate":"2026-01-01T00:00:00+00:00",
                     "PolicyVersionList":[{"Document":{{{policy}}},"VersionId":"v1","IsDefaultVersion":true,"CreateDate":"2026-01-01T00:00:00+00:00"}]}
                    """
                )
            ),
        };
}
