using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Reads alternate contacts, and the policies and logging of buckets and keys.</summary>
public sealed class AccountSettingsTests
{
    private const string Key = "1234abcd-12ab-34cd-56ef-1234567890ab";
    private const string NoContact =
        "An error occurred (ResourceNotFoundException) when calling the GetAlternateContact operation: No contact of the inputted alternate contact type found.";
    private const string NoAccess = "An error occurred (AccessDeniedException) when calling the GetAlternateContact operation: no";

    [Fact]
    public async Task A_contact_that_is_not_there_is_known_not_to_be()
    {
        using var export = new ExportFolder().WithError("account-get-alternate-contact.BILLING", NoContact);
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.AlternateContacts).Status);
        Assert.Equal("""{"billing":false,"operations":true,"security":true}""", Contacts(state));
    }

    [Fact]
    public async Task An_account_without_contacts_has_none()
    {
        using var export = new ExportFolder();
        foreach (var kind in new[] { "BILLING", "OPERATIONS", "SECURITY" })
            export.WithError("account-get-alternate-contact." + kind, NoContact);
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Absent, state.GetPart(PartIds.AlternateContacts).Status);
        Assert.Equal("""{"billing":false,"operations":false,"security":false}""", Contacts(state));
    }

    [Theory]
    [InlineData(NoAccess, ReadStatus.Partial, "AccessDeniedException")]
    [InlineData("Killed", ReadStatus.Partial, "CliError")]
    public async Task A_contact_that_was_not_read_is_not_said_to_be_missing(string error, ReadStatus status, string code)
    {
        using var export = new ExportFolder().WithError("account-get-alternate-contact.SECURITY", error);
        var state = await export.ImportAsync();
        Assert.Equal(status, state.GetPart(PartIds.AlternateContacts).Status);
        Assert.Equal(code, state.GetPart(PartIds.AlternateContacts).Error!.Code);
        Assert.Equal("""{"billing":true,"operations":true}""", Contacts(state));
    }

    [Theory]
    [InlineData("""{}""", "`AlternateContact` is missing")]
    [InlineData("""{"AlternateContact": {"AlternateContactType": "BILLING"}}""", "answers for BILLING, and SECURITY was asked for")]
    public async Task An_answer_about_another_contact_is_refused(string answer, string problem)
    {
        using var export = new ExportFolder().With("account-get-alternate-contact.SECURITY.json", answer);
        Assert.Contains(problem, (await export.ImportPartAsync(PartIds.AlternateContacts)).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buckets_and_keys_are_joined_with_their_policies()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        var buckets = state.ItemsOf(ResourceTypes.Bucket).Select(b => b.Configuration).ToList();
        Assert.False(buckets[0].TryGetProperty("policy", out _));
        Assert.False(buckets[0].TryGetProperty("logging", out _));
        Assert.Equal("trail", buckets[1].GetProperty("policy").GetProperty("Statement")[0].GetProperty("Sid").GetString());
        Assert.Equal(
            """{"targetBucket":"tidy-shop-config","targetPrefix":"access/"}""",
            JsonSerializer.Serialize(buckets[1].GetProperty("logging"))
        );
        Assert.Equal(
            "key-default-1",
            state.ItemsOf(ResourceTypes.Key)[0].Configuration.GetProperty("policy").GetProperty("Id").GetString()
        );
    }

    [Theory]
    [InlineData("s3api-get-bucket-policy.tidy-shop-trail.json", "{}", PartIds.BucketPolicy, "`Policy` is missing")]
    [InlineData(
        "s3api-get-bucket-policy.tidy-shop-trail.json",
        """{"Policy": "<html>"}""",
        PartIds.BucketPolicy,
        "the policy document `Policy` is not JSON"
    )]
    [InlineData(
        "s3api-get-bucket-logging.tidy-shop-trail.json",
        """{"LoggingEnabled": {}}""",
        PartIds.BucketLogging,
        "`LoggingEnabled.TargetBucket` is missing"
    )]
    [InlineData(
        "s3api-get-bucket-logging.tidy-shop-trail.json",
        """{"LoggingEnabled": []}""",
        PartIds.BucketLogging,
        "`LoggingEnabled` is a list"
    )]
    [InlineData("kms-get-key-policy." + Key + ".json", """{"PolicyName": "default"}""", PartIds.KeyPolicy, "`Policy` is missing")]
    public async Task A_broken_answer_is_malformed(string file, string answer, string partId, string problem)
    {
        using var export = new ExportFolder().With(file, answer);
        var error = (await export.ImportPartAsync(partId)).Error!;
        Assert.Equal(PartErrorCodes.Malformed, error.Code);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s3api-get-bucket-policy.tidy-shop-trail", "GetBucketPolicy", PartIds.BucketPolicy, "s3:GetBucketPolicy")]
    [InlineData("s3api-get-bucket-logging.tidy-shop-trail", "GetBucketLogging", PartIds.BucketLogging, "s3:GetBucketLogging")]
    [InlineData("kms-get-key-policy." + Key, "GetKeyPolicy", PartIds.KeyPolicy, "kms:GetKeyPolicy")]
    public async Task A_refusal_names_the_permission(string stem, string operation, string partId, string permission)
    {
        using var export = new ExportFolder().WithError(
            stem,
            $"An error occurred (AccessDenied) when calling the {operation} operation: Access Denied"
        );
        Assert.Equal(permission, (await export.ImportPartAsync(partId)).Error!.Permission);
    }

    private static string Contacts(AccountState state) =>
        JsonSerializer.Serialize(state.ItemsOf(ResourceTypes.Account)[0].Configuration.GetProperty("alternateContacts"));
}
