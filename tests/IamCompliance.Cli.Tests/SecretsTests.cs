using System.IO.Compression;
using System.Text;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Plants secrets wherever a run could meet them, and looks for them in everything it leaves.</summary>
public sealed class SecretsTests : IDisposable
{
    private const string KeyId = "AKIAPLANTEDPLANTED12";
    private static readonly string[] Secrets =
    [
        KeyId,
        "pl4nted-secret-key",
        "pl4nted-token",
        "pl4nted-alias-key",
        "pl4nted-passphrase",
        "pl4nted-tag-value",
        "pl4nted-password",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Planted_secrets_appear_in_nothing_that_a_run_leaves()
    {
        SmallExport.Write(folder, adaHasMfa: false);
        Plant(
            "export/iam-get-account-authorization-details.json",
            "\"GroupList\":[]",
            $$$"""
            "GroupList":[],"Tags":[{"Key":"salary","Value":"pl4nted-tag-value"}],"UserPolicyList":[{"PolicyName":"{{{KeyId}}}","PolicyDocument":{"Version":"2012-10-17","Statement":[]}}]
            """.Trim()
        );
        folder.Write(
            "waivers.yaml",
            $"waivers:\n- control: user-console-mfa\n  account: \"*\"\n  resource: \"arn:aws:iam::*:user/{KeyId}\"\n  reason: It is gone.\n  owner: a\n  approver: b\n  ticket: T-1\n  created: 2026-01-01\n  expires: 2027-01-01\n"
        );
        folder.Write(
            "iamcompliance.yaml",
            "accounts: [{ name: small, export: export }]\ncontrols: { include: [user-console-mfa, access-key-rotation] }\n"
        );
        var environment = new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = KeyId,
            ["AWS_SECRET_ACCESS_KEY"] = "pl4nted-secret-key",
            ["AWS_SESSION_TOKEN"] = "pl4nted-token",
            ["IAMC_ALIAS_KEY"] = "pl4nted-alias-key",
            ["IAMC_SIGNING_PASSPHRASE"] = "pl4nted-passphrase",
            ["JENKINS_URL"] = "https://ci.example/",
            ["GIT_URL"] = "https://robot:pl4nted-password@git.example/cloud.git",
        };
        (await Iamc.RunAsync(folder.Path, "evidence", "keygen", "-o", "key.pem")).Exits(ExitCodes.Pass);

        var result = await Iamc.RunAsync(
            folder.Path,
            environment,
            "check",
            "--evidence",
            "evidence",
            "--sign",
            "key.pem",
            "--redact",
            "account-ids",
            "--zip"
        );
        var verified = await Iamc.RunAsync(folder.Path, environment, "evidence", "verify", "evidence", "--key", "key.pub.pem");

        verified.Exits(ExitCodes.Pass);
        var texts = new List<(string Where, string Text)>
        {
            ("output", result.Output),
            ("error", result.Error),
            ("verify", verified.Output + verified.Error),
        };
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Path, "evidence"), "*", SearchOption.AllDirectories))
            texts.Add((file, await ReadAsync(file)));
        texts.Add(("zip", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(folder.Path, "evidence.zip")))));
        var privateKey = (await File.ReadAllLinesAsync(Path.Combine(folder.Path, "key.pem")))[1];
        foreach (var secret in Secrets.Append(privateKey).Append("111122223333"))
            Assert.Empty(texts.Where(t => t.Text.Contains(secret, StringComparison.Ordinal)).Select(t => (secret, t.Where)));
        Assert.Contains(texts, t => t.Text.Contains("AKIAXXXXXXXXXXXXED12", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.Text.Contains("git.example/cloud.git", StringComparison.Ordinal));
    }

    private void Plant(string file, string text, string instead)
    {
        var content = File.ReadAllText(Path.Combine(folder.Path, file));
        Assert.Contains(text, content, StringComparison.Ordinal);
        folder.Write(
            file,
            content.Replace("\"UserPolicyList\":[],", "", StringComparison.Ordinal).Replace(text, instead, StringComparison.Ordinal)
        );
    }

    private static async Task<string> ReadAsync(string file)
    {
        if (!file.EndsWith(".gz", StringComparison.Ordinal))
            return await File.ReadAllTextAsync(file);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        return await reader.ReadToEndAsync();
    }
}
