using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits how a class is read from and written to JSON.</summary>
internal static class JsonEmitter
{
    public static void Emit(CodeWriter code, ModelClass type)
    {
        if (type.IsRead)
            EmitRead(code, type);
        if (type.IsRead && type.IsWritten)
            code.Line();
        if (type.IsWritten)
            EmitWrite(code, type);
    }

    /// <summary>Emits the writing of the members that are set, into an object that is already open.</summary>
    public static void EmitMembers(CodeWriter code, IEnumerable<ClassProperty> properties)
    {
        foreach (var property in properties)
        {
            var value = property.Type.IsValueType ? $"value.{property.Name}.Value" : $"value.{property.Name}";
            code.Open($"if (value.IsSet{property.Name}())");
            code.Line($"writer.WritePropertyName({Literal.Of(property.WireName)});");
            code.Line($"{Write(property.Type, value)};");
            code.Close();
        }
    }

    private static void EmitRead(CodeWriter code, ModelClass type)
    {
        if (type.Role == ClassRole.Part)
        {
            code.Line($"internal static {type.Name} Read(JsonElement element) => JsonBody.Structure<{type.Name}>(element, ReadMember);");
            code.Line();
        }

        code.Open($"internal static void ReadMember(JsonProperty property, {type.Name} value)");
        code.Open("switch (property.Name)");
        foreach (var property in type.Properties.Where(property => property.Location == WireLocation.Body))
        {
            code.Line($"case {Literal.Of(property.WireName)}:");
            code.Line($"    value.{property.Name} = {Read(property.Type, "property.Value")};");
            code.Line("    break;");
        }

        code.Line("default:");
        code.Line("    break;");
        code.Close();
        code.Close();
    }

    private static void EmitWrite(CodeWriter code, ModelClass type)
    {
        code.Open($"internal static void Write(Utf8JsonWriter writer, {type.Name} value)");
        code.Line("writer.WriteStartObject();");
        EmitMembers(code, type.Properties);
        code.Line("writer.WriteEndObject();");
        code.Close();
    }

    private static string Read(Mapping.ValueType type, string element) =>
        type.Kind switch
        {
            ValueKind.Constant => $"{type.Name}.FindValue(JsonBody.Text({element}))",
            ValueKind.Class => $"{type.Name}Json.Read({element})",
            ValueKind.List => $"JsonBody.List({element}, static element => {ReadElement(type.Element!)})",
            ValueKind.Map => $"JsonBody.Map({element}, static element => {ReadElement(type.Element!)})",
            ValueKind.Timestamp when type.TimestampFormat == "epochMilliseconds" => $"JsonBody.EpochMilliseconds({element})",
            _ => $"JsonBody.{type.Kind}({element})",
        };

    private static string ReadElement(Mapping.ValueType type) => Read(type, "element") + (type.IsValueType ? ".GetValueOrDefault()" : "");

    private static string Write(Mapping.ValueType type, string value) =>
        type.Kind switch
        {
            ValueKind.Constant => $"writer.WriteStringValue({value}.Value)",
            ValueKind.Class => $"{type.Name}Json.Write(writer, {value})",
            ValueKind.List => $"JsonBody.WriteList(writer, {value}, static (writer, item) => {Write(type.Element!, "item")})",
            ValueKind.Map => $"JsonBody.WriteMap(writer, {value}, static (writer, item) => {Write(type.Element!, "item")})",
            ValueKind.Timestamp => $"JsonBody.WriteTimestamp(writer, {value}, {Literal.Of(type.TimestampFormat)})",
            ValueKind.Text => $"writer.WriteStringValue({value})",
            ValueKind.Boolean => $"writer.WriteBooleanValue({value})",
            ValueKind.Integer or ValueKind.Long or ValueKind.Double => $"writer.WriteNumberValue({value})",
            _ => throw new FormatException($"a request contains a {type.Kind}, which no stand-in needed so far"),
        };
}
