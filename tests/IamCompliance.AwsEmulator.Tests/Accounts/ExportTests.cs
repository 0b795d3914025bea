using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.AwsEmulator.Tests.Accounts;

/// <summary>Exports as directories.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("export").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void An_export_that_was_written_reads_back()
    {
        var size = new SyntheticSize
        {
            Users = 3,
            Roles = 2,
            Policies = 2,
        };
        SyntheticExport.Create(size).WriteTo(directory);

        var account = EmulatedAccount.FromExport(directory);

        var original = EmulatedAccount.Synthetic(size);
        Assert.Equal(
            (original.AccountId, original.Partition, original.HomeRegion),
            (account.AccountId, account.Partition, account.HomeRegion)
        );
        Assert.Equal(original.EnabledRegions, account.EnabledRegions);
        Assert.Equal(original.Answers.Keys.Order(), account.Answers.Keys.Order());
        foreach (var (name, answer) in original.Answers)
        {
            Assert.Equal(answer.Json.ToArray(), account.Answers[name].Json.ToArray());
            Assert.Equal(
                (answer.Error?.Code, answer.Error?.Message),
                (account.Answers[name].Error?.Code, account.Answers[name].Error?.Message)
            );
        }
    }

    [Fact]
    public void What_is_not_an_answer_is_left_out()
    {
        File.WriteAllText(
            Path.Combine(directory, "sts-get-caller-identity.json"),
            """{ "Account": "123456789012", "Arn": "arn:aws-us-gov:sts::123456789012:assumed-role/a/b" }"""
        );
        File.WriteAllText(Path.Combine(directory, "capture.json"), "{}");
        File.WriteAllText(Path.Combine(directory, "notes.md"), "");

        var account = EmulatedAccount.FromExport(directory, "us-gov-west-1");

        Assert.Equal(("123456789012", "aws-us-gov", "us-gov-west-1"), (account.AccountId, account.Partition, account.HomeRegion));
        Assert.Equal(["sts-get-caller-identity"], account.Answers.Keys);
    }

    [Fact]
    public void An_export_of_nobody_is_told()
    {
        File.WriteAllText(Path.Combine(directory, "kms-list-keys.json"), "{}");

        Assert.Contains(
            "does not say whose account it is",
            Assert.Throws<InvalidDataException>(() => EmulatedAccount.FromExport(directory)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<DirectoryNotFoundException>(() => EmulatedAccount.FromExport(Path.Combine(directory, "none")));
    }

    [Fact]
    public async Task Recorded_accounts_of_the_repository_are_served()
    {
        var root = typeof(ExportTests)
            .Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), inherit: false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot")
            .Value!;
        var account = EmulatedAccount.FromExport(Path.Combine(root, "tests", "fixtures", "accounts", "acme-dev"));
        await using var session = await Session.StartAsync(account);

        var identity = await RawAnswer.OfAsync(RawRequest.Query("sts", "Action=GetCallerIdentity"), session);
        var analyzers = await RawAnswer.OfAsync(RawRequest.OfProtocol("rest-json"), session);
        var devices = await RawAnswer.OfAsync(RawRequest.Query("iam", "Action=ListVirtualMFADevices"), session);

        Assert.Equal(["123456789012"], identity.Texts("Account"));
        Assert.Equal((403, "AccessDeniedException"), (analyzers.Status, analyzers.Code));
        Assert.All(devices.Texts("Base32StringSeed"), s => Convert.FromBase64String(s));
        Assert.NotEmpty(devices.Texts("Base32StringSeed"));
        Assert.True(account.EnabledRegions.Count > 10);
    }
}
