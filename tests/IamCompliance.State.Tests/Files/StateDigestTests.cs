using System.Security.Cryptography;
using IamCompliance.State.Files;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Files;

public sealed class StateDigestTests
{
    [Fact]
    public async Task The_digest_is_the_sha256_of_the_file()
    {
        using var folder = new TemporaryFolder();
        var state = SampleAccounts.Rich();
        await StateFile.WriteAsync(state, folder.File("a.state.json"));
        var expected = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(folder.File("a.state.json"))));
        Assert.Equal(expected, StateDigest.Compute(state));
    }

    [Fact]
    public async Task The_digest_of_a_compressed_file_is_that_of_its_text()
    {
        using var folder = new TemporaryFolder();
        var state = SampleAccounts.Rich();
        await StateFile.WriteAsync(state, folder.File("a.state.json.gz"));
        Assert.Equal(StateDigest.Compute(state), StateDigest.Compute(await StateFile.ReadAsync(folder.File("a.state.json.gz"))));
    }

    [Fact]
    public void One_changed_value_changes_the_digest() =>
        Assert.NotEqual(
            StateDigest.Compute(new AccountBuilder().WithUser("ada").Build()),
            StateDigest.Compute(new AccountBuilder().WithUser("ada", u => u.WithMfa()).Build())
        );
}
