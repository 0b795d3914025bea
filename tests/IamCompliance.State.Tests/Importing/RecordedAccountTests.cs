using IamCompliance.State.Files;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

public sealed class RecordedAccountTests
{
    private static readonly Lazy<Task<AccountState>> Acme = new(() =>
        ExportImporter.ImportAsync(RepositoryFiles.Account("acme-dev"), new ImportOptions())
    );

    [Theory]
    [InlineData(ResourceTypes.User, 24)]
    [InlineData(ResourceTypes.Group, 6)]
    [InlineData(ResourceTypes.Role, 21)]
    [InlineData(ResourceTypes.Policy, 30)]
    [InlineData(ResourceTypes.VirtualMfaDevice, 11)]
    [InlineData(ResourceTypes.OidcProvider, 2)]
    [InlineData(ResourceTypes.SamlProvider, 1)]
    [InlineData(ResourceTypes.Trail, 1)]
    [InlineData(ResourceTypes.Analyzer, 0)]
    public async Task Acme_dev_is_imported_whole(string resourceType, int count) =>
        Assert.Equal(count, (await Acme.Value).ItemsOf(resourceType).Count);

    [Fact]
    public async Task Acme_dev_says_what_was_refused()
    {
        var unread = (await Acme.Value)
            .Parts.Where(p => p.Status is not (ReadStatus.Complete or ReadStatus.NotCollected))
            .Select(p => $"{p.Id} {p.Status} {p.Error?.Permission}");
        Assert.Equal(
            [
                "access-analyzer/analyzers Denied access-analyzer:ListAnalyzers",
                "access-analyzer/findings Denied access-analyzer:ListAnalyzers",
            ],
            unread
        );
    }

    [Theory]
    [InlineData(PartIds.OrganizationsFeatures)]
    [InlineData(PartIds.BucketVersioning)]
    [InlineData(PartIds.Subscriptions)]
    public async Task Acme_dev_says_what_nobody_asked_for(string partId) =>
        Assert.Equal(ReadStatus.NotCollected, (await Acme.Value).GetPart(partId).Status);

    [Fact]
    public async Task Acme_dev_was_captured_at_its_newest_instant()
    {
        var header = (await Acme.Value).Header;
        Assert.Equal(CaptureTimeBasis.NewestInstant, header.CaptureTimeBasis);
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 17, 17, 45, TimeSpan.Zero), header.CaptureEnd);
    }

    [Fact]
    public async Task The_report_of_acme_dev_says_when_it_was_made() =>
        Assert.Equal(
            new DateTimeOffset(2026, 11, 23, 17, 17, 45, TimeSpan.Zero),
            (await Acme.Value).GetPart(PartIds.CredentialReport).GeneratedAt
        );

    [Fact]
    public async Task Every_user_of_acme_dev_has_a_row_of_the_report() =>
        Assert.All((await Acme.Value).ItemsOf(ResourceTypes.User), u =>
            Assert.True(u.Configuration.TryGetProperty("passwordEnabled", out _))
        );

    [Fact]
    public async Task A_state_reads_back_to_the_same_digest()
    {
        using var folder = new TemporaryFolder();
        var state = await Acme.Value;
        await StateFile.WriteAsync(state, folder.File("acme.state.json.gz"));
        Assert.Equal(StateDigest.Compute(state), StateDigest.Compute(await StateFile.ReadAsync(folder.File("acme.state.json.gz"))));
    }
}
