using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads virtual MFA devices and joins them with the users. Seeds and QR codes are never copied.</summary>
/// <remarks>
/// Whose a device is says its <c>User</c> alone: whoever makes a device chooses its name
/// (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html). A device is enabled by giving it to somebody
/// (https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html), so one that is enabled has an owner.
/// </remarks>
internal sealed class VirtualMfaDevicesPart() : ListPart(PartIds.VirtualMfaDevices, "VirtualMFADevices")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var serial = entry.RequiredText("SerialNumber");
        contribution.ExpectOwn(serial);
        var shape = new Shape(entry).Text("SerialNumber").Instant("EnableDate");
        if (entry.Object("User") is { } user)
        {
            var arn = user.RequiredText("Arn");
            contribution.ExpectOwn(arn);
            // The root user has an ARN but no name.
            var isRoot = Arn.TryParse(arn)?.Resource == "root";
            shape.Derived("userName", isRoot ? "<root_account>" : user.RequiredText("UserName")).Derived("userArn", arn);
        }
        else if (entry.Text("EnableDate") is not null)
        {
            throw RejectedContentException.Malformed($"`{entry.Path}` is enabled and names no owner");
        }

        return new ItemDraft(ResourceTypes.VirtualMfaDevice, serial, shape.Json) { Arn = serial, Name = Arn.TryParse(serial)?.Name };
    }

    protected override void Finish(Contribution contribution, AccountDraft draft)
    {
        var byUser = contribution
            .Items.Where(d => d.Configuration["userArn"] is not null)
            .ToLookup(d => d.Configuration["userArn"]!.GetValue<string>(), StringComparer.Ordinal);
        foreach (var user in draft.ItemsOf(ResourceTypes.User))
            contribution.Set(user, "virtualMfaDevices", SortedArray.OfObjects(byUser[user.Arn!].Select(Entry), "serialNumber"));
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.VirtualMfaDevice)
            .Select(d =>
                new AnswerShape(d.Configuration)
                    .Set("SerialNumber", d.Arn)
                    .Copy("EnableDate")
                    .Set("User", Owner(d.Configuration, question.Export))
                    .Json
            );

    private static JsonObject? Owner(JsonObject device, AccountExport export)
    {
        var name = device["userName"]?.GetValue<string>();
        var arn = device["userArn"]?.GetValue<string>();
        if (name is null && arn is null)
            return null;
        if (name == "<root_account>" || arn == export.AccountArn)
            return new JsonObject
            {
                ["UserId"] = export.AccountId,
                ["Arn"] = export.AccountArn,
                ["CreateDate"] = export.LongAgo,
            };
        var user = export.ItemsOf(ResourceTypes.User).FirstOrDefault(u => u.Arn == arn || u.Name == name);
        return new JsonObject
        {
            ["Path"] = "/",
            ["UserName"] = name ?? user?.Name ?? Arn.TryParse(arn)?.Name,
            ["UserId"] = user?.ResourceId ?? "AIDAEXAMPLEOWNER",
            ["Arn"] = arn ?? user?.Arn ?? $"arn:{export.Partition}:iam::{export.AccountId}:user/{name}",
            ["CreateDate"] = export.LongAgo,
        };
    }

    private static JsonObject Entry(ItemDraft device)
    {
        var entry = new JsonObject { ["serialNumber"] = device.ResourceId };
        if (device.Configuration["enableDate"] is { } enabled)
            entry["enableDate"] = enabled.DeepClone();
        return entry;
    }
}
