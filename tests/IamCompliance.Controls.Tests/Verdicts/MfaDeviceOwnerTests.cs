using System.Text.Json.Nodes;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Controls.Tests.Verdicts;

/// <summary>An MFA device belongs to whom the answer says, not to whom its name suggests.</summary>
public sealed class MfaDeviceOwnerTests
{
    private const string Control = "root-no-virtual-mfa";
    private const string Devices = "iam-list-virtual-mfa-devices.json";

    [Fact]
    public async Task A_users_device_that_is_named_like_roots_is_the_users()
    {
        using var export = new ExportedAccount("users-device-named-like-roots");
        Assert.Equal(Outcome.Pass, (await export.AssessAsync(Control)).Outcome);
    }

    [Fact]
    public async Task Roots_device_is_roots_under_any_name()
    {
        using var export = Device(d =>
        {
            d["SerialNumber"] = "arn:aws:iam::111122223333:mfa/eve";
            d["User"] = new JsonObject
            {
                ["UserId"] = "111122223333",
                ["Arn"] = "arn:aws:iam::111122223333:root",
                ["CreateDate"] = "2019-03-04T00:00:00+00:00",
            };
        });
        Assert.Equal(Outcome.Fail, (await export.AssessAsync(Control)).Outcome);
    }

    [Fact]
    public async Task A_device_that_is_named_like_roots_and_given_to_nobody_protects_nobody()
    {
        using var export = Device(d =>
        {
            d.AsObject().Remove("User");
            d.AsObject().Remove("EnableDate");
        });
        Assert.Equal(Outcome.Pass, (await export.AssessAsync(Control)).Outcome);
    }

    [Theory]
    [InlineData("User")]
    [InlineData("User.Arn")]
    [InlineData("User.UserName")]
    public async Task An_enabled_device_whose_owner_is_not_told_decides_nothing(string member)
    {
        using var export = Device(d =>
        {
            var path = member.Split('.');
            (path.Length == 1 ? d : d[path[0]]!).AsObject().Remove(path[^1]);
        });
        var result = await export.AssessAsync(Control);
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains(result.Subjects.SelectMany(s => s.Reasons), r => r.Part == "iam/virtual-mfa-devices");
    }

    private static ExportedAccount Device(Action<JsonNode> change) =>
        new ExportedAccount("users-device-named-like-roots").Change(Devices, answer => change(answer["VirtualMFADevices"]![0]!));
}
