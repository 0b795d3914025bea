using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Delivery;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Signing;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Signing;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Tests.Delivery;

public sealed class EvidenceDeliveryTests : IDisposable
{
    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("delivery");
    private readonly SigningKey key = new();

    public void Dispose()
    {
        key.Dispose();
        temp.Delete(recursive: true);
    }

    [Fact]
    public void A_variable_takes_the_place_of_the_key_of_the_profile()
    {
        var variables = new Dictionary<string, string>
        {
            ["IAMC_EVIDENCE_SIGN"] = "env:KEY",
            ["IAMC_EVIDENCE_FORMATS"] = "csv, html",
            ["IAMC_EVIDENCE_ZIP"] = "1",
            ["IAMC_EVIDENCE_PREVIOUS"] = "",
        };

        var settings = EvidenceVariables.Apply(
            new EvidenceSettings
            {
                Sign = "key.pem",
                Previous = "packages",
                Timestamp = "http://a.example",
            },
            variables.GetValueOrDefault
        );

        Assert.Equal(
            ("env:KEY", "packages", "http://a.example", true),
            (settings.Sign, settings.Previous, settings.Timestamp, settings.Zip)
        );
        Assert.Equal([EvidenceFormat.Html, EvidenceFormat.Csv], settings.Formats);
    }

    [Theory]
    [InlineData("IAMC_EVIDENCE_ZIP", "perhaps")]
    [InlineData("IAMC_EVIDENCE_FORMATS", "html,pdf")]
    public void A_variable_that_says_something_impossible_is_named(string name, string value) =>
        Assert.Contains(
            name,
            Assert
                .Throws<EvidenceUsageException>(() => EvidenceVariables.Apply(EvidenceSettings.Default, n => n == name ? value : null))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_timestamp_without_a_signature_and_an_authority_without_an_address_are_refused()
    {
        await Assert.ThrowsAsync<EvidenceUsageException>(() => PrepareAsync(new EvidenceSettings { Timestamp = "http://a.example" }));
        await Assert.ThrowsAsync<EvidenceUsageException>(() =>
            PrepareAsync(new EvidenceSettings { Timestamp = "file:///a", Sign = "env:KEY" })
        );
    }

    [Fact]
    public async Task Signed_packages_follow_each_other_in_the_same_directory()
    {
        var settings = new EvidenceSettings
        {
            Directory = "out",
            Sign = "env:KEY",
            Formats = [EvidenceFormat.Csv],
        };
        using (var first = await PrepareAsync(settings))
            await first.WriteAsync(Stories.All["pass"], CancellationToken.None);
        var digest = PreviousPackages.Find(Path.Combine(temp.FullName, "out"))!.ManifestSha256;
        using (var second = await PrepareAsync(settings with { Previous = "out" }))
            await second.WriteAsync(
                Stories.All["fail"] with
                {
                    Header = Sample.Header with { Previous = second.Previous },
                },
                CancellationToken.None
            );

        var result = PackageVerifier.Verify(Path.Combine(temp.FullName, "out"), new VerificationOptions { Key = key.Public });

        Assert.Empty(result.Findings);
        Assert.Equal(digest, result.Previous!.ManifestSha256);
    }

    private Task<EvidenceDelivery> PrepareAsync(EvidenceSettings settings) =>
        EvidenceDelivery.PrepareAsync(
            settings,
            temp.FullName,
            new SigningKeys(n => n == "KEY" ? key.PrivatePem : null, (_, _) => throw new InvalidOperationException()),
            CancellationToken.None
        );
}
