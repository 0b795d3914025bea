using System.Collections;
using System.Text.Json;
using Amazon.Runtime;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Tests.Calls;

/// <summary>Makes answers of the SDK in which every property is set, and writes them as collectors do.</summary>
internal static class AnswerWriter
{
    private const int Deepest = 16;

    public static FullAnswer WriteFull(IAwsOperation operation)
    {
        dynamic described = operation;
        Type responseType = operation.GetType().GetGenericArguments()[2];
        var response = Fill(responseType, 0)!;
        var shape = (Delegate?)described.Shape;
        var output = shape?.DynamicInvoke(response) ?? response;
        return new FullAnswer(JsonElement.Parse(SdkJson.Write(output, (OutputNaming)described.Service.Naming)), shape is not null);
    }

    private static object? Fill(Type type, int depth)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
            return "text";
        if (plain == typeof(DateTime))
            return DateTime.UnixEpoch;
        if (plain == typeof(MemoryStream))
            return new MemoryStream([1]);
        if (plain.IsValueType)
            return Activator.CreateInstance(plain);
        if (plain.IsAssignableTo(typeof(ConstantClass)))
            return Activator.CreateInstance(plain, "constant");
        if (depth == Deepest)
            return null;
        if (!plain.IsAssignableTo(typeof(IEnumerable)))
            return FillObject(plain, depth);
        var collection = Activator.CreateInstance(plain);
        if (collection is IDictionary map)
            map.Add("key", Fill(plain.GetGenericArguments()[1], depth + 1));
        else
            ((IList)collection!).Add(Fill(plain.GetGenericArguments()[0], depth + 1));
        return collection;
    }

    private static object FillObject(Type type, int depth)
    {
        var instance = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite && p.DeclaringType != typeof(AmazonWebServiceResponse)))
            property.SetValue(instance, Fill(property.PropertyType, depth + 1));
        return instance;
    }
}
