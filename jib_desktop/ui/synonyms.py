"""Other words people type for a command, in all three languages at once; they are searched, never shown.

Somebody who works in a window in English still thinks "löschen", so these are not translations of each other.
"""

from __future__ import annotations

_WORDS: dict[str, str] = {
    "new": "add create company anlegen hinzufügen neu firma 新建 添加 新增 公司",
    "edit": "change rename ändern bearbeiten umbenennen 编辑 修改",
    "note": "comment remark notiz bemerkung kommentar 备注 笔记",
    "contact": "person phone founder ansprechpartner kontakt telefon 联系人 电话",
    "merge": "combine duplicate zusammenführen vereinen dublette 合并 重复",
    "remove": "delete erase trash löschen entfernen 删除 移除",
    "restore": "undelete bring back wiederherstellen zurückholen 恢复 还原",
    "import": "excel workbook csv xlsx upload load list einlesen importieren tabelle 导入 表格 工作簿",
    "import_contacts": "excel workbook csv people persons einlesen importieren kontakte personen 导入 联系人",
    "export": "excel workbook csv xlsx save list download ausgeben exportieren tabelle 导出 表格 工作簿",
    "templates": "excel form finance vorlage formular finanzen 模板 表单",
    "duplicates": "double same twice dubletten doppelt 重复 查重",
    "fields": "category tag area kategorie bereich innovationsfelder 领域 类别 标签",
    "columns": "table layout sort spalten sortieren ansicht 列 排序 视图",
    "find": "search filter suchen finden 查找 搜索",
    "copy": "clipboard kopieren zwischenablage 复制 剪贴板",
    "filter_stage": "stage status phase stand 阶段 状态 筛选",
    "filter_field": "field category feld kategorie 领域 筛选",
    "filter_city": "city town place location stadt ort 城市 地点 筛选",
    "filter_removed": "deleted trash bin gelöscht entfernt papierkorb 已删除 回收站",
    "change": "edit update ändern bearbeiten vertrag 修改 编辑 合同",
    "sign": "signature conclude unterschreiben unterzeichnen abschließen 签署 签字",
    "renew": "extend prolong follow-on verlängern fortsetzen anschlussvertrag 续签 延长",
    "amend": "addendum terms modify nachtrag ergänzen bedingungen 变更 补充协议",
    "give_notice": "cancel quit kündigen kündigung 通知 解约",
    "withdraw_notice": "revoke cancel zurücknehmen kündigung 撤回 通知",
    "terminate": "end cancel auflösen beenden kündigen 终止 解除",
    "correct": "mend fix ended berichtigen korrigieren 更正 修正",
    "attach": "upload file scan document anhängen datei dokument 附件 上传 文件",
    "letter": "word docx document vertrag vorlage brief 合同 文档 模板",
    "print": "pdf paper preview drucken druck papier 打印 预览",
    "calendar": "ics outlook reminder kalender erinnerung termine 日历 提醒",
    "finance": "excel workbook invoices payments finanzen rechnungen zahlungen 财务 发票 付款",
    "number_rule": "numbering format nummer nummernkreis 编号 规则",
    "show_due": "reminder notice deadline fällig frist kündigung 到期 提醒",
    "startup": "company firma unternehmen 公司 企业",
    "filter_state": "status stand phase 状态 筛选",
    "filter_kind": "type art vertragsart 类型 筛选",
    "filter_startup": "company firma unternehmen 公司 筛选",
    "filter_month": "end expiry ende ablauf monat 月份 到期 筛选",
    "new_file_action": "database create datei datenbank neu 新建 数据文件",
    "open_action": "load file database öffnen datei 打开 数据文件",
    "demo_action": "example sample test beispiel probe 演示 示例",
    "back_up_action": "save copy sicherung sichern speichern 备份 保存",
    "check_action": "damage verify prüfen schaden 检查 损坏",
    "quit_action": "exit close beenden schließen 退出 关闭",
    "undo_action": "take back revert rückgängig zurück 撤销 撤回",
    "redo_action": "again repeat wiederholen 重做",
    "light_theme_action": "bright white day hell tag 浅色 明亮",
    "dark_theme_action": "black night dunkel nacht 深色 暗色 夜间",
    "system_theme_action": "theme colour aussehen farbe 外观 主题",
    "preferences_action": "settings options einstellungen optionen 设置 选项 首选项",
    "shortcuts_action": "keys keyboard help tasten tastatur hilfe 快捷键 键盘 帮助",
    "log_action": "protocol error protokoll fehler 日志 错误",
    "about_action": "version licence lizenz info 版本 许可 关于",
    "en": "english englisch sprache language 英语 英文 语言",
    "de": "german deutsch sprache language 德语 德文 语言",
    "zh_CN": "chinese chinesisch sprache language 中文 汉语 语言",
    "system": "language sprache 语言",
}


def synonyms(command: str) -> str:
    """Return the other words of a command, none if it has no others."""
    return _WORDS.get(command, "")
