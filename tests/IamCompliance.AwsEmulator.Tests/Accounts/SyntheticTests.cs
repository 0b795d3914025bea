using System.Text;
using System.Text.Json;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Api;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.AwsEmulator.Tests.Accounts;

/// <summary>Synthetic accounts are always the same, and agree with themselves.</summary>
public sealed class SyntheticTests
{
    [Fact]
    public void The_same_size_gives_the_same_bytes_and_another_seed_others()
    {
        var (first, again, other) = (
            SyntheticExport.Create(new SyntheticSize()),
            SyntheticExport.Create(new SyntheticSize()),
            SyntheticExport.Create(new SyntheticSize { Seed = 2 })
        );

        Assert.Equal(first.Answers.Keys, again.Answers.Keys);
        Assert.All(first.Answers, a => Assert.True(a.Value.Json.Span.SequenceEqual(again.Answers[a.Key].Json.Span), a.Key));
        Assert.False(
            first
                .Answers["iam-get-account-authorization-details"]
                .Json.Span.SequenceEqual(other.Answers["iam-get-account-authorization-details"].Json.Span)
        );
    }

    [Fact]
    public void Summary_lists_report_and_devices_agree()
    {
        var export = SyntheticExport.Create(
            new SyntheticSize
            {
                Users = 57,
                Groups = 4,
                Roles = 31,
                Policies = 23,
            }
        );
        var details = Body(export, "iam-get-account-authorization-details");
        var summary = Body(export, "iam-get-account-summary").GetProperty("SummaryMap");
        var report = Encoding
            .UTF8.GetString(Body(export, "iam-get-credential-report").GetProperty("Content").GetBytesFromBase64())
            .Split('\n')
            .Skip(1)
            .Select(l => l.Split(','))
            .ToList();
        var users = details.GetProperty("UserDetailList").EnumerateArray().ToList();

        Assert.Equal(
            (57, 4, 31, 23),
            (Count(summary, "Users"), Count(summary, "Groups"), Count(summary, "Roles"), Count(summary, "Policies"))
        );
        Assert.Equal(
            (57, 4, 31, 24),
            (
                users.Count,
                details.GetProperty("GroupDetailList").GetArrayLength(),
                details.GetProperty("RoleDetailList").GetArrayLength(),
                details.GetProperty("Policies").GetArrayLength()
            )
        );
        Assert.Equal(users.Select(u => u.GetProperty("Arn").GetString()), report.Skip(1).Select(r => r[1]));
        Assert.Equal(users.Select(u => u.GetProperty("CreateDate").GetString()), report.Skip(1).Select(r => r[2]));
        Assert.Equal(report.Count(r => r[7] == "true"), Count(summary, "MFADevicesInUse"));
        Assert.Equal(
            Body(export, "iam-list-virtual-mfa-devices").GetProperty("VirtualMFADevices").GetArrayLength(),
            Count(summary, "MFADevices")
        );
        Assert.All(report, r => Assert.Equal(22, r.Length));
        foreach (var row in report.Skip(1))
            Assert.Equal(row[7] == "true", Body(export, $"iam-list-mfa-devices.{row[0]}").GetProperty("MFADevices").GetArrayLength() > 0);
    }

    [Fact]
    public void Attachments_are_counted_and_inside_the_account()
    {
        var details = Body(SyntheticExport.Create(new SyntheticSize { Users = 40, Roles = 40 }), "iam-get-account-authorization-details");
        var attached = new[] { "UserDetailList", "GroupDetailList", "RoleDetailList" }
            .SelectMany(l => details.GetProperty(l).EnumerateArray())
            .SelectMany(e => e.GetProperty("AttachedManagedPolicies").EnumerateArray())
            .CountBy(p => p.GetProperty("PolicyArn").GetString()!)
            .ToDictionary();

        Assert.All(details.GetProperty("Policies").EnumerateArray(), p =>
            Assert.Equal(attached.GetValueOrDefault(p.GetProperty("Arn").GetString()!), p.GetProperty("AttachmentCount").GetInt32())
        );
        Assert.Subset(
            details.GetProperty("Policies").EnumerateArray().Select(p => p.GetProperty("Arn").GetString()!).ToHashSet(),
            attached.Keys.ToHashSet()
        );
    }

    [Fact]
    public void Every_operation_that_can_be_recorded_is()
    {
        var stems = SyntheticExport.Create(new SyntheticSize()).Answers.Keys.Select(k => k.Split('.', '@')[0]).ToHashSet();
        string[] made = ["iam-generate-credential-report", "iam-generate-service-last-accessed-details", "sts-assume-role"];

        Assert.Equal(KnownServices.Operations.Select(o => o.Stem).Except(made).Order(), stems.Order());
    }

    [Fact]
    public async Task An_organization_has_accounts_whose_role_can_be_assumed()
    {
        var accounts = SyntheticOrganization.Create(new SyntheticSize { Users = 2 }, 4, new EmulatedRole { Name = "reader" });
        await using var session = await Session.StartAsync(accounts[0], o => o with { Accounts = accounts });

        var listed = await RawAnswer.OfAsync(RawRequest.Json("organizations", "AWSOrganizationsV20161128.ListAccounts"), session);
        var member = await RawAnswer.OfAsync(
            RawRequest.Query("sts", "Action=AssumeRole&RoleSessionName=me&RoleArn=arn:aws:iam::200000000003:role/reader"),
            session
        );

        Assert.Equal(
            accounts.Select(a => a.AccountId),
            JsonDocument
                .Parse(listed.Body)
                .RootElement.GetProperty("Accounts")
                .EnumerateArray()
                .Select(a => a.GetProperty("Id").GetString())
        );
        Assert.Equal(["arn:aws:sts::200000000003:assumed-role/reader/me"], member.Texts("Arn"));
        Assert.Equal("AccessDeniedException", accounts[3].Answers["organizations-list-accounts"].Error?.Code);
    }

    private static JsonElement Body(SyntheticExport export, string name) => JsonDocument.Parse(export.Answers[name].Json).RootElement;

    private static int Count(JsonElement summary, string name) => summary.GetProperty(name).GetInt32();
}
