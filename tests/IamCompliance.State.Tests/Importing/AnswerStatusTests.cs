using System.Text;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

public sealed class AnswerStatusTests
{
    private const string Summary = "iam-get-account-summary";

    [Fact]
    public async Task A_missing_file_was_not_collected()
    {
        using var export = new ExportFolder().Without(Summary + ".json");
        var part = await export.ImportPartAsync(PartIds.AccountSummary);
        Assert.Equal(ReadStatus.NotCollected, part.Status);
        Assert.Empty(part.Calls);
    }

    [Theory]
    [InlineData("AccessDenied", "iam:GetAccountSummary")]
    [InlineData("AccessDeniedException", "iam:GetAccountSummary")]
    [InlineData("UnauthorizedOperation", "iam:GetAccountSummary")]
    [InlineData("AuthorizationError", "iam:GetAccountSummary")]
    public async Task A_refusal_is_denied_and_names_the_permission(string code, string permission)
    {
        using var export = new ExportFolder().WithError(
            Summary,
            $"\nAn error occurred ({code}) when calling the GetAccountSummary operation: You shall not.\n"
        );
        var part = await export.ImportPartAsync(PartIds.AccountSummary);
        Assert.Equal(ReadStatus.Denied, part.Status);
        Assert.Equal(
            new PartError("iam:GetAccountSummary", code, "iam-get-account-summary.error.txt: You shall not.", permission),
            part.Error
        );
        Assert.Equal("iam-get-account-summary.error.txt", Assert.Single(part.Calls).Source);
    }

    [Fact]
    public async Task The_permission_is_taken_from_the_message_where_it_names_one()
    {
        using var export = new ExportFolder().WithError(
            "s3api-list-buckets",
            "An error occurred (AccessDenied) when calling the ListBuckets operation: User: arn:aws:iam::111122223333:user/x is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows it"
        );
        Assert.Equal("s3:ListAllMyBuckets", (await export.ImportPartAsync(PartIds.Buckets)).Error!.Permission);
    }

    [Fact]
    public async Task The_permission_is_not_always_the_name_of_the_operation()
    {
        using var export = new ExportFolder().WithError(
            "s3api-list-buckets",
            "An error occurred (AccessDenied) when calling the ListBuckets operation: Access Denied"
        );
        var error = (await export.ImportPartAsync(PartIds.Buckets)).Error!;
        Assert.Equal("s3:ListBuckets", error.Operation);
        Assert.Equal("s3:ListAllMyBuckets", error.Permission);
    }

    [Theory]
    [InlineData(
        "An error occurred (Throttling) when calling the GetAccountSummary operation (reached max retries: 4): Rate exceeded",
        "Throttling"
    )]
    [InlineData(
        "An error occurred (InvalidClientTokenId) when calling the GetAccountSummary operation: The security token is invalid",
        "InvalidClientTokenId"
    )]
    [InlineData("Unable to locate credentials. You can configure credentials by running \"aws login\".", "CliError")]
    [InlineData("Killed", "CliError")]
    public async Task Any_other_error_is_a_failure_with_its_code(string text, string code)
    {
        using var export = new ExportFolder().WithError(Summary, text);
        var part = await export.ImportPartAsync(PartIds.AccountSummary);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Equal(code, part.Error!.Code);
        Assert.Null(part.Error.Permission);
    }

    [Fact]
    public async Task An_error_saved_in_place_of_the_output_is_read_as_one()
    {
        using var export = new ExportFolder().With(
            Summary + ".json",
            "\nAn error occurred (AccessDenied) when calling the GetAccountSummary operation: no"
        );
        Assert.Equal(ReadStatus.Denied, (await export.ImportPartAsync(PartIds.AccountSummary)).Status);
    }

    [Theory]
    [InlineData("iam-get-account-password-policy", "NoSuchEntity", PartIds.PasswordPolicy)]
    [InlineData("organizations-describe-organization", "AWSOrganizationsNotInUseException", PartIds.Organization)]
    [InlineData("organizations-list-accounts", "AWSOrganizationsNotInUseException", PartIds.OrganizationAccounts)]
    [InlineData("iam-list-organizations-features", "ServiceAccessNotEnabledException", PartIds.OrganizationsFeatures)]
    public async Task What_does_not_exist_is_absent_and_not_a_failure(string stem, string code, string partId)
    {
        using var export = new ExportFolder().WithError(stem, $"An error occurred ({code}) when calling the X operation: There is none.");
        var part = await export.ImportPartAsync(partId);
        Assert.Equal(ReadStatus.Absent, part.Status);
        Assert.Null(part.Error);
        Assert.Equal($"AWS answered {code}", Assert.Single(part.Calls).EndOfList);
    }

    [Fact]
    public async Task NoSuchEntity_of_another_operation_is_a_failure()
    {
        using var export = new ExportFolder().WithError(
            Summary,
            "An error occurred (NoSuchEntity) when calling the GetAccountSummary operation: what?"
        );
        Assert.Equal(ReadStatus.Failed, (await export.ImportPartAsync(PartIds.AccountSummary)).Status);
    }

    [Fact]
    public async Task An_output_beside_an_error_is_a_contradiction()
    {
        using var export = new ExportFolder().With(
            Summary + ".error.txt",
            "An error occurred (AccessDenied) when calling the GetAccountSummary operation: no"
        );
        var part = await export.ImportPartAsync(PartIds.AccountSummary);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Equal(PartErrorCodes.Contradictory, part.Error!.Code);
    }

    [Fact]
    public async Task An_empty_file_beside_a_full_one_says_nothing()
    {
        using var succeeded = new ExportFolder().With(Summary + ".error.txt", "\n");
        Assert.Equal(ReadStatus.Complete, (await succeeded.ImportPartAsync(PartIds.AccountSummary)).Status);
        using var failed = new ExportFolder()
            .With(Summary + ".json", "")
            .With(Summary + ".error.txt", "An error occurred (AccessDenied) when calling the GetAccountSummary operation: no");
        Assert.Equal(ReadStatus.Denied, (await failed.ImportPartAsync(PartIds.AccountSummary)).Status);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \n", "is empty")]
    [InlineData("{\"SummaryMap\": {\"Users\": 2,", "is not JSON, or cut short, at line 1, column 27")]
    [InlineData("{\n  \"SummaryMap\": nope}", "is not JSON, or cut short, at line 2, column 18")]
    [InlineData("<html><body>Sign in</body></html>", "is HTML or XML, not the JSON that the AWS CLI prints")]
    [InlineData("[]", "the answer is a list, expected an object")]
    [InlineData("null", "the answer is null, expected an object")]
    [InlineData("{}", "`SummaryMap` is missing")]
    [InlineData("{\"SummaryMap\": 7}", "`SummaryMap` is a number, expected an object")]
    [InlineData("{\"SummaryMap\": {\"Users\": \"2\"}}", "`SummaryMap.Users` is text, expected a number")]
    [InlineData("{\"SummaryMap\": {\"Users\": 1e999}}", "`SummaryMap.Users` is a number beyond all measure")]
    [InlineData("{\"SummaryMap\": {}, \"SummaryMap\": {}}", "has the same property twice in one object")]
    [InlineData("{\"SummaryMap\": {\"\\ud800\": 1}}", "holds half of a surrogate pair")]
    [InlineData("{\"SummaryMap\": {}} {\"SummaryMap\": {}}", "is not JSON, or cut short, at line 1, column 20")]
    public async Task A_broken_answer_says_what_is_wrong(string text, string problem)
    {
        using var export = new ExportFolder().With(Summary + ".json", text);
        var part = await export.ImportPartAsync(PartIds.AccountSummary);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Equal(
            new PartError("iam:GetAccountSummary", PartErrorCodes.Malformed, $"iam-get-account-summary.json: {problem}."),
            part.Error
        );
    }

    [Fact]
    public async Task A_broken_answer_adds_nothing_to_the_account()
    {
        using var export = new ExportFolder().Edit("iam-get-account-authorization-details.json", d =>
            d["Policies"]![0]!["CreateDate"] = "yesterday"
        );
        var state = await export.ImportAsync();
        Assert.Equal(
            "iam-get-account-authorization-details.json: `Policies[0] (boundary).CreateDate` is `yesterday`, expected a timestamp.",
            state.GetPart(PartIds.AuthorizationDetails).Error!.Message
        );
        Assert.Empty(state.ItemsOf(ResourceTypes.User));
        Assert.Empty(state.ItemsOf(ResourceTypes.Policy));
    }

    [Fact]
    public async Task Nesting_without_end_is_refused()
    {
        using var export = new ExportFolder().With(Summary + ".json", "{\"SummaryMap\":" + new string('[', 200_000));
        var part = await export.ImportPartAsync(PartIds.AccountSummary);
        Assert.Equal("iam-get-account-summary.json: is nested too deep at line 1, column 78.", part.Error!.Message);
    }

    [Theory]
    [InlineData("\"IsTruncated\": true", "IsTruncated is true, so the list goes on")]
    [InlineData("\"Marker\": \"abc\"", "Marker is set, so the list goes on")]
    [InlineData("\"NextToken\": \"abc\"", "NextToken is set, so the list goes on")]
    public async Task A_list_that_goes_on_is_partial(string property, string problem)
    {
        using var export = new ExportFolder().With("iam-list-account-aliases.json", $"{{\"AccountAliases\": [\"a\"], {property}}}");
        var part = await export.ImportPartAsync(PartIds.AccountAliases);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal(
            new PartError("iam:ListAccountAliases", PartErrorCodes.Truncated, $"iam-list-account-aliases.json: {problem}."),
            part.Error
        );
        Assert.Null(Assert.Single(part.Calls).EndOfList);
    }

    [Fact]
    public async Task A_list_that_says_it_ended_is_proven()
    {
        using var export = new ExportFolder().With("iam-list-account-aliases.json", "{\"AccountAliases\": [], \"IsTruncated\": false}");
        var part = await export.ImportPartAsync(PartIds.AccountAliases);
        Assert.Equal(ReadStatus.Complete, part.Status);
        Assert.Equal("IsTruncated is false", Assert.Single(part.Calls).EndOfList);
    }

    [Fact]
    public async Task Encodings_and_line_ends_of_other_shells_are_read()
    {
        using var plain = new ExportFolder();
        var text = await File.ReadAllTextAsync(plain.File(Summary + ".json"));
        var expected = (await plain.ImportAsync()).ItemsOf(ResourceTypes.Account)[0].Configuration.GetRawText();
        byte[][] variants =
        [
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ];
        foreach (var bytes in variants)
        {
            using var export = new ExportFolder().With(Summary + ".json", bytes);
            var state = await export.ImportAsync();
            Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.AccountSummary).Status);
            Assert.Equal(expected, state.ItemsOf(ResourceTypes.Account)[0].Configuration.GetRawText());
        }
    }

    [Fact]
    public async Task Broken_utf16_is_malformed()
    {
        using var export = new ExportFolder().With(Summary + ".json", [0xFF, 0xFE, 0x00, 0xD8]);
        Assert.Equal(
            "iam-get-account-summary.json: is not valid UTF-16.",
            (await export.ImportPartAsync(PartIds.AccountSummary)).Error!.Message
        );
    }

    [Fact]
    public async Task A_link_out_of_the_export_is_refused()
    {
        using var outside = new ExportFolder();
        using var export = new ExportFolder().Without(Summary + ".json");
        File.CreateSymbolicLink(export.File(Summary + ".json"), outside.File(Summary + ".json"));
        var part = await export.ImportPartAsync(PartIds.AccountSummary);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Equal(PartErrorCodes.Refused, part.Error!.Code);
    }

    [Fact]
    public async Task A_link_inside_the_export_is_followed()
    {
        using var export = new ExportFolder();
        File.Move(export.File(Summary + ".json"), export.File("elsewhere.json"));
        File.CreateSymbolicLink(export.File(Summary + ".json"), export.File("elsewhere.json"));
        Assert.Equal(ReadStatus.Complete, (await export.ImportPartAsync(PartIds.AccountSummary)).Status);
    }

    [Fact]
    public async Task A_file_too_large_is_refused_unread()
    {
        using var export = new ExportFolder();
        using (var file = File.OpenWrite(export.File(Summary + ".json")))
            file.SetLength(513L * 1024 * 1024);
        Assert.Equal(
            "iam-get-account-summary.json: is larger than 512 MiB.",
            (await export.ImportPartAsync(PartIds.AccountSummary)).Error!.Message
        );
    }

    [Fact]
    public async Task Files_of_other_things_are_ignored()
    {
        using var plain = new ExportFolder();
        using var export = new ExportFolder();
        for (var i = 0; i < 2000; i++)
            export.With($"photo-{i}.json", "not json");
        Assert.Equal(SampleAccounts.TextOf(await plain.ImportAsync()), SampleAccounts.TextOf(await export.ImportAsync()));
    }

    [Fact]
    public async Task A_directory_that_is_not_there_cannot_be_imported() =>
        await Assert.ThrowsAsync<ImportException>(() => ExportImporter.ImportAsync("/no/such/directory", new ImportOptions()));
}
