using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon.ConfigService.Model;
using Amazon.Runtime;

namespace IamCompliance.Aws.Calls;

/// <summary>Writes what the SDK read in the shape and with the names the AWS CLI prints, so that live answers and saved ones are read
/// alike.</summary>
internal static class SdkJson
{
    // AWS Config mixes both ways of writing; these are the types that begin with a small letter.
    private static readonly HashSet<Type> SmallTypes =
    [
        typeof(ConfigurationRecorder),
        typeof(RecordingGroup),
        typeof(ExclusionByResourceTypes),
        typeof(RecordingStrategy),
        typeof(RecordingMode),
        typeof(RecordingModeOverride),
        typeof(ScopeConfiguration),
        typeof(ConfigurationRecorderStatus),
        typeof(DeliveryChannel),
        typeof(ConfigSnapshotDeliveryProperties),
        typeof(DeliveryChannelStatus),
        typeof(ConfigExportDeliveryInfo),
        typeof(ConfigStreamDeliveryInfo),
        typeof(Amazon.CloudTrail.Model.DescribeTrailsResponse),
    ];

    private static readonly Dictionary<OutputNaming, JsonSerializerOptions> Options = Enum.GetValues<OutputNaming>()
        .ToDictionary(n => n, CreateOptions);

    public static byte[] Write(object output, OutputNaming naming) =>
        JsonSerializer.SerializeToUtf8Bytes(output, output.GetType(), Options[naming]);

    private static JsonSerializerOptions CreateOptions(OutputNaming naming) =>
        new()
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { info => Shape(info, naming) } },
            Converters = { new ConstantConverter(), new StreamConverter(), new InstantConverter() },
        };

    private static void Shape(JsonTypeInfo info, OutputNaming naming)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
            return;
        var isSmall = naming == OutputNaming.Small || (naming == OutputNaming.Mixed && SmallTypes.Contains(info.Type));
        foreach (var property in info.Properties.ToList())
        {
            // What every response has belongs to the call, not to the output.
            if ((property.AttributeProvider as System.Reflection.MemberInfo)?.DeclaringType == typeof(AmazonWebServiceResponse))
                info.Properties.Remove(property);
            else if (isSmall)
                property.Name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        }
    }
}
