<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About JIB Desktop</source>
        <translation>关于JIB Desktop</translation>
    </message>
    <message>
        <source>JIB Desktop</source>
        <translation>JIB Desktop</translation>
    </message>
    <message>
        <source>&amp;Licences of what is inside</source>
        <translation>所含组件的许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Startups, contracts, desks and cloud credits of an innovation base, on your own computer. Free software under the Apache License 2.0.</source>
        <translation>在本机管理创新基地的初创公司、合同、工位和云资源额度。基于Apache许可证2.0的自由软件。</translation>
    </message>
    <message>
        <source>Data file: {path} ({size} MB)</source>
        <translation>数据文件：{path}（{size} MB）</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add {subject}</source>
        <translation>新增“{subject}”</translation>
    </message>
    <message>
        <source>Change {subject}</source>
        <translation>修改“{subject}”</translation>
    </message>
    <message>
        <source>Change stage of {subject}</source>
        <translation>修改“{subject}”的阶段</translation>
    </message>
    <message>
        <source>Remove {subject}</source>
        <translation>移除“{subject}”</translation>
    </message>
    <message>
        <source>Remove {subject} startups</source>
        <translation>移除 {subject} 家初创公司</translation>
    </message>
    <message>
        <source>Restore {subject}</source>
        <translation>恢复“{subject}”</translation>
    </message>
    <message>
        <source>Merge into {subject}</source>
        <translation>合并到“{subject}”</translation>
    </message>
    <message>
        <source>Tell apart {subject}</source>
        <translation>区分“{subject}”</translation>
    </message>
    <message>
        <source>Import startups from {subject}</source>
        <translation>从“{subject}”导入初创公司</translation>
    </message>
    <message>
        <source>Import contacts from {subject}</source>
        <translation>从“{subject}”导入联系人</translation>
    </message>
    <message>
        <source>Note on {subject}</source>
        <translation>备注“{subject}”</translation>
    </message>
    <message>
        <source>Remove note on {subject}</source>
        <translation>移除“{subject}”的备注</translation>
    </message>
    <message>
        <source>Add contact {subject}</source>
        <translation>添加联系人“{subject}”</translation>
    </message>
    <message>
        <source>Change contact {subject}</source>
        <translation>修改联系人“{subject}”</translation>
    </message>
    <message>
        <source>Remove contact {subject}</source>
        <translation>移除联系人“{subject}”</translation>
    </message>
    <message>
        <source>Add field {subject}</source>
        <translation>添加创新领域“{subject}”</translation>
    </message>
    <message>
        <source>Change field {subject}</source>
        <translation>修改创新领域“{subject}”</translation>
    </message>
    <message>
        <source>Remove field {subject}</source>
        <translation>移除创新领域“{subject}”</translation>
    </message>
    <message>
        <source>Make demo data</source>
        <translation>生成演示数据</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>{age}备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup written to {path}</source>
        <translation>已备份到“{path}”</translation>
    </message>
</context>
<context>
    <name>ChipEdit</name>
    <message>
        <source>add …</source>
        <translation>添加…</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Appearance: {choice}</source>
        <translation>外观：{choice}</translation>
    </message>
    <message>
        <source>Language: {choice}</source>
        <translation>语言：{choice}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>JIB ID</source>
        <translation>JIB编号</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>创新领域</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>产品与服务</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Credit code of the startup</source>
        <translation>企业信用代码</translation>
    </message>
    <message>
        <source>Source ID of the startup</source>
        <translation>企业来源编号</translation>
    </message>
    <message>
        <source>JIB ID of the startup</source>
        <translation>企业JIB编号</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Ticked columns are shown, in this order. Headers can also be dragged.</source>
        <translation>勾选的列按此顺序显示，也可直接拖动列标题。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Downwards</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已中止，未写入任何内容。</translation>
    </message>
    <message>
        <source>The answer could not be written: {detail}</source>
        <translation>无法写出结果：{detail}</translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation>已创建“{path}”。</translation>
    </message>
    <message>
        <source>Columns left out: {names}</source>
        <translation>未导入的列：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) look like another startup; nothing was merged.</source>
        <translation>
            <numerusform>有%n行疑似与其他初创公司重复，未做合并。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {name}: {reasons}</source>
        <translation>第{row}行，{name}：{reasons}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to {path}.</source>
        <translation>
            <numerusform>已将%n行写入“{path}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>已撤销：{action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>已重做：{action}</translation>
    </message>
    <message>
        <source>Wrote the backup {path}.</source>
        <translation>已写入备份“{path}”。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索，或运行命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found. Try another part of the name.</source>
        <translation>未找到，请换名称中的其他字词。</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Edit contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>founder</source>
        <translation>创始人</translation>
    </message>
    <message>
        <source>managing director</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Kept as {number}</source>
        <translation>保存为{number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新增联系人</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文姓名(&amp;E)</translation>
    </message>
    <message>
        <source>Chi&amp;nese name</source>
        <translation>中文姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>职务(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>邮箱(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WeChat</source>
        <translation>微信(&amp;W)</translation>
    </message>
    <message>
        <source>Main &amp;contact: the one the list shows</source>
        <translation>主要联系人，显示在列表中(&amp;C)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Added {subject}.</source>
        <translation>已新增“{subject}”。</translation>
    </message>
    <message>
        <source>Changed {subject}.</source>
        <translation>已修改“{subject}”。</translation>
    </message>
    <message>
        <source>Changed the stage of {subject}.</source>
        <translation>已修改“{subject}”的阶段。</translation>
    </message>
    <message>
        <source>Removed {subject}.</source>
        <translation>已移除“{subject}”。</translation>
    </message>
    <message>
        <source>Removed {subject} startups.</source>
        <translation>已移除 {subject} 家初创公司。</translation>
    </message>
    <message>
        <source>Restored {subject}.</source>
        <translation>已恢复“{subject}”。</translation>
    </message>
    <message>
        <source>Merged into {subject}.</source>
        <translation>已合并到“{subject}”。</translation>
    </message>
    <message>
        <source>{subject}: these are two.</source>
        <translation>“{subject}”：已标记为不同企业。</translation>
    </message>
    <message>
        <source>Imported startups from {subject}.</source>
        <translation>已从“{subject}”导入初创公司。</translation>
    </message>
    <message>
        <source>Imported contacts from {subject}.</source>
        <translation>已从“{subject}”导入联系人。</translation>
    </message>
    <message>
        <source>Noted on {subject}.</source>
        <translation>已为“{subject}”添加备注。</translation>
    </message>
    <message>
        <source>Removed a note on {subject}.</source>
        <translation>已移除“{subject}”的一条备注。</translation>
    </message>
    <message>
        <source>Added contact {subject}.</source>
        <translation>已添加联系人“{subject}”。</translation>
    </message>
    <message>
        <source>Changed contact {subject}.</source>
        <translation>已修改联系人“{subject}”。</translation>
    </message>
    <message>
        <source>Removed contact {subject}.</source>
        <translation>已移除联系人“{subject}”。</translation>
    </message>
    <message>
        <source>Added field {subject}.</source>
        <translation>已添加创新领域“{subject}”。</translation>
    </message>
    <message>
        <source>Changed field {subject}.</source>
        <translation>已修改创新领域“{subject}”。</translation>
    </message>
    <message>
        <source>Removed field {subject}.</source>
        <translation>已移除创新领域“{subject}”。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>No likely duplicates</source>
        <translation>没有疑似重复</translation>
    </message>
    <message>
        <source>No two startups share a credit code, a website or a name without its legal form.</source>
        <translation>没有两家初创公司的统一社会信用代码、网站或去掉公司形式后的名称相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>打开第一家</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no data file {path}. Check the name, or create a new file there.</source>
        <translation>找不到数据文件“{path}”。请核对文件名，或在该位置新建文件。</translation>
    </message>
    <message>
        <source>{path} is there already and is left as it is. Choose another name.</source>
        <translation>“{path}”已存在，保持不变。请换一个文件名。</translation>
    </message>
    <message>
        <source>{path} is not a data file of this program. Choose a file ending in .jib.</source>
        <translation>“{path}”不是本程序的数据文件。请选择扩展名为.jib的文件。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file ending in .jib.</source>
        <translation>“{path}”是文件夹。请选择扩展名为.jib的文件。</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes); a copy or a download may have failed. Nothing was written to it. Open a backup, or create a new file under another name.</source>
        <translation>“{path}”为空（0字节），可能是复制或下载失败。未写入任何内容。请打开备份，或以其他名称新建文件。</translation>
    </message>
    <message>
        <source>{path} is not a data file of this program, or its beginning is damaged. Nothing was written to it. Choose another file or open a backup.</source>
        <translation>“{path}”不是本程序的数据文件，或文件头已损坏。未写入任何内容。请选择其他文件或打开备份。</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Nothing was written to it. Choose a file ending in .jib.</source>
        <translation>“{path}”是其他程序的数据库。未写入任何内容。请选择扩展名为.jib的文件。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {found}, this one knows {known}). Nothing was written to it. Update the program, then open it again.</source>
        <translation>“{path}”由本程序的较新版本写入（格式{found}，当前仅支持{known}）。未写入任何内容。请更新程序后重新打开。</translation>
    </message>
    <message>
        <source>{path} was written by an older version of this program. Open it once for writing: a backup is made, then it is brought up to date.</source>
        <translation>“{path}”由本程序的较早版本写入。请以可写方式打开一次：程序会先备份，再升级文件。</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Open the last backup, and keep the damaged file. ({detail})</source>
        <translation>“{path}”已损坏，未做改动。请打开最近的备份，并保留损坏的文件。（{detail}）</translation>
    </message>
    <message>
        <source>{path} is open for writing in another window or command. Close it there, or open the file for reading only.</source>
        <translation>“{path}”正由另一个窗口或命令以可写方式打开。请先在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>{path} was locked for more than {seconds} seconds. Nothing was saved. Wait for the other program, then try again.</source>
        <translation>“{path}”被锁定超过{seconds}秒，未保存任何内容。请等另一程序结束后重试。</translation>
    </message>
    <message>
        <source>{path} or its folder cannot be written. Nothing was changed. Ask for the right to write, or use a copy elsewhere.</source>
        <translation>“{path}”或其所在文件夹不可写。未做任何改动。请申请写入权限，或使用其他位置的副本。</translation>
    </message>
    <message>
        <source>{path} lies in {place}. Network shares and synchronised folders damage data files. Put the file on a disk of this computer.</source>
        <translation>“{path}”位于“{place}”。网络共享和同步文件夹会损坏数据文件。请将文件放到本机磁盘。</translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written. Nothing was changed. Make room, then try again.</source>
        <translation>磁盘已满，无法写入“{path}”。未做任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The system does not let {path} be read or written: {detail}. Nothing was changed.</source>
        <translation>系统不允许读写“{path}”：{detail}。未做任何改动。</translation>
    </message>
    <message>
        <source>The SQLite library {found} has a fault that can damage data files. At least {needed} is needed; install the program again.</source>
        <translation>SQLite库{found}存在可能损坏数据文件的缺陷，至少需要{needed}。请重新安装本程序。</translation>
    </message>
    <message>
        <source>{who} changed this on {when}, after you opened it. Your entries are kept; look at the new values first.</source>
        <translation>{who}在{when}修改了此记录，晚于您打开的时间。您的输入已保留，请先查看新值。</translation>
    </message>
    <message>
        <source>This was removed in the meantime. Your entries were not saved.</source>
        <translation>此记录已被移除，您的输入未保存。</translation>
    </message>
    <message>
        <source>This cannot be taken back: {who} changed the same thing on {when}. Nothing was changed.</source>
        <translation>无法撤销：{who}在{when}修改了同一内容。未做任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>What was written differs from the preview ({found} of {expected} rows agree), so nothing was saved. Try again; if it happens again, check the disk.</source>
        <translation>写入结果与预览不一致（{expected}行中有{found}行相符），因此未保存任何内容。请重试；若再次出现，请检查磁盘。</translation>
    </message>
    <message>
        <source>{count} startups go by {text}. Give an ID, a source ID or a credit code; `find` shows them.</source>
        <translation>与“{text}”相符的初创公司有{count}家。请改用JIB编号、来源编号或统一社会信用代码，可用`find`查看。</translation>
    </message>
    <message>
        <source>{name} is used by {count} startups. Take it off them first, then remove the field.</source>
        <translation>有{count}家初创公司正在使用“{name}”。请先从这些企业中取消，再移除该创新领域。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>找不到文件“{path}”。请核对文件名。</translation>
    </message>
    <message>
        <source>{path} is not a workbook or list. Save it as .xlsx or .csv, then try again.</source>
        <translation>“{path}”不是工作簿或列表。请另存为.xlsx或.csv后重试。</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Open it in Excel, save it without the password, then try again.</source>
        <translation>“{path}”有密码保护。请在Excel中打开，去掉密码保存后重试。</translation>
    </message>
    <message>
        <source>{path} has the format of Excel 4 or older. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>“{path}”是Excel 4或更早的格式。请在Excel中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>“{path}”是二进制工作簿（.xlsb）。请在Excel中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} is an OpenDocument file. Open it in LibreOffice, save it as .xlsx, then try again.</source>
        <translation>“{path}”是OpenDocument文件。请在LibreOffice中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} is a web page with the name of a workbook. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>“{path}”名为工作簿，实为网页。请在Excel中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} is an XML file, not a workbook. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>“{path}”是XML文件，不是工作簿。请在Excel中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} holds no rows. Choose another file.</source>
        <translation>“{path}”中没有数据行。请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} has no visible sheet with cells. Show the sheet in Excel, then try again.</source>
        <translation>“{path}”中没有可见的非空工作表。请在Excel中取消隐藏工作表后重试。</translation>
    </message>
    <message>
        <source>{path} is neither UTF-8 nor GB18030 text. Save it as CSV UTF-8, then try again.</source>
        <translation>“{path}”既不是UTF-8文本，也不是GB18030文本。请另存为CSV UTF-8后重试。</translation>
    </message>
    <message>
        <source>In {path}, row {detail}, a quotation mark is opened and not closed. Mend that row, then try again.</source>
        <translation>“{path}”第{detail}行的引号没有闭合。请改正该行后重试。</translation>
    </message>
    <message>
        <source>{path} holds a document type, which no spreadsheet program writes; it may be an attack. Open it in Excel, save it again, then try again.</source>
        <translation>“{path}”含有电子表格程序不会写入的文档类型声明，可能是攻击。请在Excel中打开并重新保存后重试。</translation>
    </message>
    <message>
        <source>{path} is packed in a way no spreadsheet program does ({detail}); it may be an attack. Open it in Excel, save it again, then try again.</source>
        <translation>“{path}”的打包方式异常（{detail}），可能是攻击。请在Excel中打开并重新保存后重试。</translation>
    </message>
    <message>
        <source>{path} is too large to be read safely: {found} bytes, {allowed} at most. Divide it into several files.</source>
        <translation>“{path}”过大，无法安全读取：{found}字节，上限{allowed}字节。请拆分为多个文件。</translation>
    </message>
    <message>
        <source>{path} is packed {found} times smaller than it is, {allowed} at most; it may be an attack. Open it in Excel, save it again, then try again.</source>
        <translation>“{path}”的压缩比为{found}倍，上限{allowed}倍，可能是攻击。请在Excel中打开并重新保存后重试。</translation>
    </message>
    <message>
        <source>{path} has {found} parts, {allowed} at most. Copy the sheet into a new workbook.</source>
        <translation>“{path}”含{found}个部件，上限{allowed}个。请将工作表复制到新工作簿。</translation>
    </message>
    <message>
        <source>{path} has {found} rows, {allowed} at most. Divide it into several files.</source>
        <translation>“{path}”有{found}行，上限{allowed}行。请拆分为多个文件。</translation>
    </message>
    <message>
        <source>{path} has {found} columns, {allowed} at most. Remove those that are not needed.</source>
        <translation>“{path}”有{found}列，上限{allowed}列。请删去不需要的列。</translation>
    </message>
    <message>
        <source>Reading {path} stood still for ten seconds and was stopped. Copy the sheet into a new workbook, then try again.</source>
        <translation>读取“{path}”时停滞十秒，已中止。请将工作表复制到新工作簿后重试。</translation>
    </message>
    <message>
        <source>Reading {path} wanted too much memory and was stopped. Copy the sheet into a new workbook, then try again.</source>
        <translation>读取“{path}”占用内存过多，已中止。请将工作表复制到新工作簿后重试。</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read to its end. Open it in Excel and save it again. ({detail})</source>
        <translation>“{path}”已损坏，无法完整读取。请在Excel中打开并重新保存。（{detail}）</translation>
    </message>
    <message>
        <source>There is no visible sheet {sheet}. Choose one of: {known}</source>
        <translation>没有可见的工作表“{sheet}”。可选：{known}</translation>
    </message>
    <message>
        <source>No column header is known, so nothing was taken in. Assign the columns by hand. Headers: {headers}</source>
        <translation>未识别出任何列标题，因此未导入。请手动指定列映射。列标题：{headers}</translation>
    </message>
    <message>
        <source>Several columns mean the field {field}: {headers}. Leave all but one of them out.</source>
        <translation>多列对应同一字段“{field}”：{headers}。请只保留其中一列。</translation>
    </message>
    <message>
        <source>There is no column {name}. Headers: {known}</source>
        <translation>没有“{name}”列。列标题：{known}</translation>
    </message>
    <message>
        <source>There is no field {name}. Fields: {known}</source>
        <translation>没有字段“{name}”。字段：{known}</translation>
    </message>
    <message>
        <source>There is no kind of record {kind}. Choose one of: {known}</source>
        <translation>没有记录类型“{kind}”。可选：{known}</translation>
    </message>
    <message>
        <source>{path} ends in neither .xlsx nor .csv. Choose one of these endings.</source>
        <translation>“{path}”的扩展名既不是.xlsx也不是.csv。请选用其中之一。</translation>
    </message>
    <message>
        <source>The text in row {row}, {field}, has {found} characters; a cell holds {most}. Nothing was written. Shorten it, or choose .csv.</source>
        <translation>第{row}行“{field}”的文本有{found}个字符，单元格最多容纳{most}个。未写入任何内容。请缩短文本，或选择.csv。</translation>
    </message>
    <message>
        <source>{found} records do not fit a sheet, which holds {most}. Narrow them down, or choose .csv.</source>
        <translation>共有{found}条记录，一张工作表最多容纳{most}条。请缩小范围，或选择.csv。</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there, or choose another name. Nothing was written.</source>
        <translation>“{path}”正由其他程序打开。请先关闭，或换一个文件名。未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What is shown: {count} startups, in this order</source>
        <translation>当前列表的 {count} 家初创公司，按当前顺序</translation>
    </message>
    <message>
        <source>All startups</source>
        <translation>全部初创公司</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>全部联系人</translation>
    </message>
    <message>
        <source>Workbook for Excel (.xlsx)</source>
        <translation>Excel工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>List as text (.csv)</source>
        <translation>文本列表（.csv）</translation>
    </message>
    <message>
        <source>Names, telephone numbers and addresses of persons leave the program. Send them on with care.</source>
        <translation>导出内容含个人姓名、电话和地址，请谨慎转发。</translation>
    </message>
    <message>
        <source>An edited workbook finds its rows again when it is imported.</source>
        <translation>编辑后的工作簿再次导入时，可自动对应原有各行。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>请指定文件的保存位置。</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>Export startups</source>
        <translation>导出初创公司</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>One field needs a look:</source>
        <translation>1 个字段需要检查：</translation>
    </message>
    <message>
        <source>{count} fields need a look:</source>
        <translation>{count} 个字段需要检查：</translation>
    </message>
    <message>
        <source>Load the new values</source>
        <translation>载入新值</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import {kind}</source>
        <translation>导入{kind}</translation>
    </message>
    <message>
        <source>Workbooks and lists ({endings})</source>
        <translation>工作簿和列表 ({endings})</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取“{file}”</translation>
    </message>
    <message>
        <source>Comparing {file}</source>
        <translation>正在比对“{file}”</translation>
    </message>
    <message>
        <source>Backing up before the import</source>
        <translation>正在备份，随后导入</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在保存“{file}”</translation>
    </message>
</context>
<context>
    <name>ImportColumnsDialog</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>示例值</translation>
    </message>
    <message>
        <source>Is taken in as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– 不导入 –</translation>
    </message>
    <message>
        <source>{header} is taken in as</source>
        <translation>“{header}”导入为</translation>
    </message>
    <message>
        <source>Assigned to several columns: {fields}</source>
        <translation>对应了多列：{fields}</translation>
    </message>
    <message>
        <source>Assign at least one column.</source>
        <translation>请至少指定一列。</translation>
    </message>
    <message>
        <source>No column is a name: only rows that are here already can be recognised.</source>
        <translation>没有名称列：只能识别本库已有的行。</translation>
    </message>
    <message>
        <source>Assign columns</source>
        <translation>列映射</translation>
    </message>
    <message>
        <source>Say what each column of the file is. What is known was assigned by itself; what is left out stays in the file.</source>
        <translation>请指定文件中各列的含义。可识别的列已自动对应；不导入的列留在文件中。</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>标题所在行(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>InnovationField</name>
    <message>
        <source>Digitalisation</source>
        <translation>数字化</translation>
    </message>
    <message>
        <source>Electrification</source>
        <translation>电动化</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>可持续发展</translation>
    </message>
    <message>
        <source>Internet of things</source>
        <translation>物联网</translation>
    </message>
    <message>
        <source>Smart connectivity</source>
        <translation>智能互联</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>人工智能</translation>
    </message>
    <message>
        <source>Automated driving</source>
        <translation>自动驾驶</translation>
    </message>
</context>
<context>
    <name>InnovationFieldsDialog</name>
    <message>
        <source>{field} · published</source>
        <translation>{field} · 已公布</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加领域</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Innovation fields</source>
        <translation>创新领域</translation>
    </message>
    <message>
        <source>The published fields are fixed. Add those of this site; startups and filters then offer them.</source>
        <translation>已公布的领域不可更改。可添加本场地自己的领域，添加后可用于初创公司和筛选。</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新增领域</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>德文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>JobItem</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Startups</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>the same credit code</source>
        <translation>统一社会信用代码相同</translation>
    </message>
    <message>
        <source>the same website</source>
        <translation>网站相同</translation>
    </message>
    <message>
        <source>the same English name</source>
        <translation>英文名相同</translation>
    </message>
    <message>
        <source>the same Chinese name</source>
        <translation>中文名相同</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>the name is alike</source>
        <translation>名称相近</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>JIB Desktop</source>
        <translation>JIB Desktop</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New data &amp;file …</source>
        <translation>新建数据文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo data</source>
        <translation>打开演示数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>检查文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>搜索，或运行命令(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>设置(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About JIB Desktop</source>
        <translation>关于JIB Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索，或运行命令</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>文件正常。</translation>
    </message>
    <message>
        <source>The file does not hold together. Open a backup and keep this file for a look.</source>
        <translation>文件内容不一致。请打开备份，并保留此文件以便查看。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The check found damage</source>
        <translation>检查发现文件损坏</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Which one stays</source>
        <translation>保留哪一家</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>双方相同：{fields}</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>{day}新增</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 位联系人</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts and notes of both come together; one Undo makes them two again.</source>
        <translation>双方的联系人和备注会合在一起，撤销一次即可重新分开。</translation>
    </message>
    <message>
        <source>{field}: both</source>
        <translation>{field}：两者</translation>
    </message>
    <message>
        <source>Merge two startups</source>
        <translation>合并两家初创公司</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That did not work</source>
        <translation>操作未完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>On {name}; it stands in the timeline.</source>
        <translation>为“{name}”添加备注，将显示在动态中。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>保存备注</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The data file cannot be opened</source>
        <translation>无法打开数据文件</translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation>在该位置新建</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open a backup …</source>
        <translation>打开备份…</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>New data file …</source>
        <translation>新建数据文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>新建数据文件</translation>
    </message>
    <message>
        <source>Data files (*.jib)</source>
        <translation>数据文件 (*.jib)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Startups</source>
        <translation>初创公司</translation>
    </message>
</context>
<context>
    <name>PhoneButton</name>
    <message>
        <source>Hide the number</source>
        <translation>隐藏号码</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>电话 {number}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in the history beside what you change</source>
        <translation>在历史中标明修改人</translation>
    </message>
    <message>
        <source>Back up by &amp;itself</source>
        <translation>自动备份(&amp;I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>每 4 小时</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Only after a change, into {folder}; old ones are thinned out.</source>
        <translation>有改动才备份，保存在“{folder}”；旧备份逐步精简。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>One name is needed, Chinese or English.</source>
        <translation>中文名和英文名至少填写一个。</translation>
    </message>
    <message>
        <source>Whose phone is it? Enter a name.</source>
        <translation>这是谁的电话？请填写姓名。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先填写内容。</translation>
    </message>
    <message>
        <source>Say why it was rejected.</source>
        <translation>请填写拒绝原因。</translation>
    </message>
    <message>
        <source>An address has no blank: {better}</source>
        <translation>网址中不能有空格：{better}</translation>
    </message>
    <message>
        <source>This does not look like an address; kept as given.</source>
        <translation>不像网址，按原样保留。</translation>
    </message>
    <message>
        <source>{count} addresses in one field; kept as given.</source>
        <translation>一个字段中有{count}个网址，按原样保留。</translation>
    </message>
    <message>
        <source>{value} lies in the future. Enter a year up to {latest}.</source>
        <translation>{value}年尚未到来，请填写不晚于{latest}的年份。</translation>
    </message>
    <message>
        <source>{value} is too early. Enter a year from {earliest} on.</source>
        <translation>{value}年过早，请填写不早于{earliest}的年份。</translation>
    </message>
    <message>
        <source>Enter a number from 0 to {most}.</source>
        <translation>请填写0到{most}之间的数。</translation>
    </message>
    <message>
        <source>{column} has {found} characters; {most} fit.</source>
        <translation>“{column}”有{found}个字符，最多{most}个。</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this has {found}; kept as given.</source>
        <translation>统一社会信用代码应为18位，此处为{found}位，按原样保留。</translation>
    </message>
    <message>
        <source>The check digit should be {expected}. It can still be saved: some real codes fail this check.</source>
        <translation>校验位应为{expected}。仍可保存：个别真实代码也通不过此校验。</translation>
    </message>
    <message>
        <source>This is not the form of a credit code; kept as given.</source>
        <translation>不符合统一社会信用代码的格式，按原样保留。</translation>
    </message>
    <message>
        <source>Longer than six letters or three characters: desks will show it cut.</source>
        <translation>超过6个字母或3个汉字，工位上会截短显示。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>邮箱格式应类似name@example.com。</translation>
    </message>
    <message>
        <source>This does not look like a telephone number; kept as given.</source>
        <translation>不像电话号码，按原样保留。</translation>
    </message>
    <message>
        <source>The same record stands in row {row} already.</source>
        <translation>同一记录已在第{row}行出现。</translation>
    </message>
    <message>
        <source>{count} records fit this row; add the ID, source ID or credit code.</source>
        <translation>有{count}条记录与此行相符，请补充JIB编号、来源编号或统一社会信用代码。</translation>
    </message>
    <message>
        <source>Was merged into another startup here; left as it is.</source>
        <translation>在本库中已合并到另一家初创公司，保持不变。</translation>
    </message>
    <message>
        <source>Was removed here; restore it first to change it.</source>
        <translation>在本库中已移除，需先恢复才能修改。</translation>
    </message>
    <message>
        <source>No startup fits this row; give its ID, source ID, credit code or exact name.</source>
        <translation>没有与此行相符的初创公司，请提供JIB编号、来源编号、统一社会信用代码或准确名称。</translation>
    </message>
    <message>
        <source>The contact stays with its startup; a list moves nobody.</source>
        <translation>联系人仍属于原来的初创公司，导入列表不会改变归属。</translation>
    </message>
    <message>
        <source>Another main contact is there already and stays it.</source>
        <translation>已有主要联系人，保持不变。</translation>
    </message>
    <message>
        <source>A field of this name is there already.</source>
        <translation>已有同名的创新领域。</translation>
    </message>
    <message>
        <source>{column}: the formula has no stored result. Open the file in Excel and save it.</source>
        <translation>{column}：公式没有保存计算结果。请在Excel中打开文件并保存。</translation>
    </message>
    <message>
        <source>{column}: the cell holds an error such as #REF!. Mend it in the file.</source>
        <translation>{column}：单元格含有#REF!之类的错误，请在文件中改正。</translation>
    </message>
    <message>
        <source>{column}: covered by a merged cell, so it was not taken in.</source>
        <translation>{column}：被合并单元格覆盖，未导入。</translation>
    </message>
    <message>
        <source>{column}: {value} was rounded by Excel, the last digits are lost. Enter it again as text.</source>
        <translation>{column}：{value}被Excel舍入，末尾数字已丢失。请以文本格式重新填写。</translation>
    </message>
    <message>
        <source>{column}: a date stands where text belongs; taken in as {value}.</source>
        <translation>{column}：应为文本，实为日期，已按{value}导入。</translation>
    </message>
    <message>
        <source>The ID {value} was changed. Restore it, or clear it for a new record.</source>
        <translation>JIB编号“{value}”被改动过。请改回原值；如为新记录，请清空。</translation>
    </message>
    <message>
        <source>{column}: {value} is no number.</source>
        <translation>{column}：“{value}”不是数字。</translation>
    </message>
    <message>
        <source>{column}: {value} is not a whole number.</source>
        <translation>{column}：“{value}”不是整数。</translation>
    </message>
    <message>
        <source>{column}: {value} may be {either} or {or}. Write it without a point.</source>
        <translation>{column}：“{value}”可能是{either}，也可能是{or}。请去掉分隔符。</translation>
    </message>
    <message>
        <source>{column}: {value} is no year. Write it as 2019.</source>
        <translation>{column}：“{value}”不是年份，请写成2019这样的形式。</translation>
    </message>
    <message>
        <source>{column}: {value} is not one of its words.</source>
        <translation>{column}：“{value}”不在可选项中。</translation>
    </message>
    <message>
        <source>{column}: {value} is not among the known words; kept as given.</source>
        <translation>{column}：“{value}”不是已知选项，按原样保留。</translation>
    </message>
    <message>
        <source>{column}: write yes or no instead of {value}.</source>
        <translation>{column}：请填写“是”或“否”，而不是“{value}”。</translation>
    </message>
    <message>
        <source>Read as {encoding} text, cells divided by {delimiter}.</source>
        <translation>按{encoding}文本读取，分隔符：{delimiter}</translation>
    </message>
    <message>
        <source>{count} rows have fewer cells than the longest; the rest was taken as empty.</source>
        <translation>有{count}行的单元格少于最长的一行，缺少的部分按空白处理。</translation>
    </message>
    <message>
        <source>Other sheets were not taken in: {names}</source>
        <translation>其他工作表未导入：{names}</translation>
    </message>
    <message>
        <source>Hidden sheets were not taken in: {names}</source>
        <translation>隐藏的工作表未导入：{names}</translation>
    </message>
    <message>
        <source>{count} hidden rows were not taken in: {rows}</source>
        <translation>有{count}个隐藏行未导入：{rows}</translation>
    </message>
    <message>
        <source>Hidden columns were not taken in: {headers}</source>
        <translation>隐藏的列未导入：{headers}</translation>
    </message>
    <message>
        <source>Columns without a header were not taken in: {columns}</source>
        <translation>没有标题的列未导入：{columns}</translation>
    </message>
    <message>
        <source>Headers that stand there twice: {headers}</source>
        <translation>重复的列标题：{headers}</translation>
    </message>
    <message>
        <source>Macros in the file were ignored.</source>
        <translation>已忽略文件中的宏。</translation>
    </message>
    <message>
        <source>Links to other files were ignored.</source>
        <translation>已忽略指向其他文件的链接。</translation>
    </message>
    <message>
        <source>Pictures, charts and embedded objects were ignored.</source>
        <translation>已忽略图片、图表和嵌入对象。</translation>
    </message>
    <message>
        <source>Looks like row {row}, {name}: {reason}.</source>
        <translation>疑似与第{row}行“{name}”重复：{reason}。</translation>
    </message>
    <message>
        <source>Looks like {name}: {reason}.</source>
        <translation>疑似与“{name}”重复：{reason}。</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>{name} leaves the list of those on the way.</source>
        <translation>拒绝后，“{name}”不再列入“在孵与意向”。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>&amp;Why is it rejected?</source>
        <translation>拒绝原因(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>That should not have happened</source>
        <translation>程序出现意外错误</translation>
    </message>
    <message>
        <source>&amp;Technical details, without your data</source>
        <translation>技术信息，不含您的数据(&amp;T)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The program made a mistake. What was being written was taken back whole; what was saved before is safe. You can go on. If it happens again, please send the details to whoever looks after the program.</source>
        <translation>程序出错。正在写入的内容已全部撤回，此前保存的内容不受影响，您可以继续使用。如再次出现，请将技术信息发给程序维护人员。</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>保存技术信息</translation>
    </message>
    <message>
        <source>The details could not be saved</source>
        <translation>无法保存技术信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>nothing of these rows is written</source>
        <translation>这些行不会写入</translation>
    </message>
    <message>
        <source>only these cells change</source>
        <translation>只改动这些单元格</translation>
    </message>
    <message>
        <source>nothing here by ID, source ID, code or exact name</source>
        <translation>本库中没有相同的JIB编号、来源编号、信用代码或准确名称</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>与本库一致</translation>
    </message>
    <message>
        <source>{count}, all ticked</source>
        <translation>{count}，已全选</translation>
    </message>
    <message>
        <source>{count}, {ticked} ticked</source>
        <translation>{count}，已选 {ticked}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>{file} · {count} rows</source>
        <translation>{file} · {count} 行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Left out, because not known: {headers}</source>
        <translation>无法识别，未导入：{headers}</translation>
    </message>
    <message>
        <source>All columns are known.</source>
        <translation>所有列均已识别。</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) look like a startup that is here or in the file.</source>
        <translation>
            <numerusform>有 %n 个新增行疑似与本库或文件中的初创公司重复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick them</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <source>Save {changed} changed and {new} new</source>
        <translation>保存 {changed} 条变更、{new} 条新增</translation>
    </message>
    <message>
        <source>Save {changed} changed</source>
        <translation>保存 {changed} 条变更</translation>
    </message>
    <message>
        <source>Save {new} new</source>
        <translation>保存 {new} 条新增</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is written yet. Saving is one step, and one Undo takes it back.</source>
        <translation>尚未写入任何内容。保存一步完成，撤销一次即可全部还原。</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to save.</source>
        <translation>未勾选任何行，没有可保存的内容。</translation>
    </message>
    <message>
        <source>The file changes nothing here.</source>
        <translation>该文件不会改动本库。</translation>
    </message>
    <message>
        <source>Row {row} · {verdict}</source>
        <translation>第 {row} 行 · {verdict}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Review before it is saved</source>
        <translation>保存前审阅</translation>
    </message>
    <message>
        <source>Find in the review</source>
        <translation>在审阅中查找</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>仅看问题</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Assign columns …</source>
        <translation>列映射…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一个字段</translation>
    </message>
    <message>
        <source>Leave, close</source>
        <translation>离开、关闭</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Scouted</source>
        <translation>已发掘</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>StartupActs</name>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>未保存。再次打开即可继续填写。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入“{file}”</translation>
    </message>
    <message>
        <source>{file} written: {count} rows.</source>
        <translation>已写入“{file}”，共 {count} 行。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>StartupDialog</name>
    <message>
        <source>Edit startup</source>
        <translation>编辑企业</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept as {number}</source>
        <translation>保存为{number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Looks like {name}: {reasons}.</source>
        <translation>疑似与{name}重复：{reasons}。</translation>
    </message>
    <message>
        <source>Add to it …</source>
        <translation>补充到该企业…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>This is what you typed before. It is not saved yet.</source>
        <translation>这是您上次填写的内容，尚未保存。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>New startup</source>
        <translation>新增企业</translation>
    </message>
    <message>
        <source>One name is enough, Chinese or English. Everything else can follow later.</source>
        <translation>中文名称和英文名称填写一个即可，其余内容可稍后补充。</translation>
    </message>
    <message>
        <source>Chi&amp;nese name</source>
        <translation>中文名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>简称(&amp;H)</translation>
    </message>
    <message>
        <source>Shown on desks; up to 6 letters or 3 characters</source>
        <translation>显示在工位上，最多 6 个字母或 3 个汉字</translation>
    </message>
    <message>
        <source>Credit &amp;code</source>
        <translation>信用代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>网站(&amp;W)</translation>
    </message>
    <message>
        <source>Fo&amp;unded</source>
        <translation>成立年份(&amp;U)</translation>
    </message>
    <message>
        <source>Source &amp;ID</source>
        <translation>来源编号(&amp;I)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Fie&amp;lds</source>
        <translation>创新领域(&amp;L)</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>城市(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人数(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>联系人(&amp;O)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>O&amp;ffers</source>
        <translation>产品与服务(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add startup</source>
        <translation>新增企业</translation>
    </message>
</context>
<context>
    <name>StartupPanel</name>
    <message>
        <source>Short name {name}</source>
        <translation>简称 {name}</translation>
    </message>
    <message>
        <source>removed on {day}</source>
        <translation>{day}移除</translation>
    </message>
    <message>
        <source>{stage} since {day}</source>
        <translation>{day}{stage}</translation>
    </message>
    <message>
        <source>Looks like {name}: {reasons}.</source>
        <translation>疑似与{name}重复：{reasons}。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>Check digit differs; kept as given</source>
        <translation>校验位不符，按原样保留</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>暂无联系人。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count} 条</translation>
    </message>
    <message>
        <source>Add contact …</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <source>Nobody yet. The first contact is the one the list shows.</source>
        <translation>暂无联系人。首个联系人会显示在列表中。</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>再显示 {count} 条</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>编辑（回车）</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>StartupsMenus</name>
    <message>
        <source>New startup …</source>
        <translation>新增企业…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Add contact …</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Import startups …</source>
        <translation>导入初创公司…</translation>
    </message>
    <message>
        <source>Import contacts …</source>
        <translation>导入联系人…</translation>
    </message>
    <message>
        <source>Export startups …</source>
        <translation>导出初创公司…</translation>
    </message>
    <message>
        <source>Likely duplicates …</source>
        <translation>疑似重复…</translation>
    </message>
    <message>
        <source>Innovation fields …</source>
        <translation>创新领域…</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>修改阶段</translation>
    </message>
</context>
<context>
    <name>StartupsPage</name>
    <message>
        <source>No startups yet</source>
        <translation>尚无初创公司</translation>
    </message>
    <message>
        <source>Startups belong here: who was scouted, who moved in, what they offer and whom to call. A list from a workbook is a good beginning.</source>
        <translation>这里存放初创公司：谁已发掘、谁已入驻、提供什么产品与服务、联系谁。可先从工作簿导入一份名单。</translation>
    </message>
    <message>
        <source>New startup</source>
        <translation>新增企业</translation>
    </message>
    <message>
        <source>Import a workbook …</source>
        <translation>导入工作簿…</translation>
    </message>
    <message>
        <source>To look around first, {link}.</source>
        <translation>也可先{link}看看。</translation>
    </message>
    <message>
        <source>open the demo data</source>
        <translation>打开演示数据</translation>
    </message>
    <message>
        <source>Or press {key} at any time.</source>
        <translation>随时可按 {key} 新增。</translation>
    </message>
    <message>
        <source>Nothing removed</source>
        <translation>没有已移除的企业</translation>
    </message>
    <message>
        <source>What is removed stands here and can be restored.</source>
        <translation>移除的企业会保留在这里，可随时恢复。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No startup fits the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的初创公司。</translation>
    </message>
    <message>
        <source>Show all startups</source>
        <translation>显示全部初创公司</translation>
    </message>
    <message>
        <source>{shown} removed startups</source>
        <translation>已移除 {shown} 家</translation>
    </message>
    <message>
        <source>{shown} of {total} startups</source>
        <translation>共 {total} 家，显示 {shown} 家</translation>
    </message>
    <message>
        <source>{count} resident</source>
        <translation>入驻 {count}</translation>
    </message>
    <message>
        <source>{count} served so far</source>
        <translation>累计服务 {count}</translation>
    </message>
    <message>
        <source>People {people}</source>
        <translation>人数 {people}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 家</translation>
    </message>
    <message>
        <source>Name, pinyin, code, contact</source>
        <translation>名称、拼音、代码、联系人</translation>
    </message>
    <message>
        <source>Search startups</source>
        <translation>搜索初创公司</translation>
    </message>
    <message>
        <source>In the house or on the way</source>
        <translation>在孵与意向</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>New startup (Ctrl+N)</source>
        <translation>新增企业（Ctrl+N）</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>初创公司</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>导入时新增</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Merged into another startup</source>
        <translation>合并到另一家初创公司</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Merged with another startup</source>
        <translation>与另一家初创公司合并</translation>
    </message>
    <message>
        <source>Stage: {old} → {new}</source>
        <translation>阶段：{old} → {new}</translation>
    </message>
    <message>
        <source>Changed by an import: {fields}</source>
        <translation>导入时修改：{fields}</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>修改：{fields}</translation>
    </message>
    <message>
        <source>Contact added: {name}</source>
        <translation>添加联系人：{name}</translation>
    </message>
    <message>
        <source>Contact removed: {name}</source>
        <translation>移除联系人：{name}</translation>
    </message>
    <message>
        <source>Contact came over from the other startup</source>
        <translation>联系人来自被合并的初创公司</translation>
    </message>
    <message>
        <source>Contact changed: {fields}</source>
        <translation>修改联系人：{fields}</translation>
    </message>
    <message>
        <source>Note came over from the other startup</source>
        <translation>备注来自被合并的初创公司</translation>
    </message>
    <message>
        <source>Note removed: {text}</source>
        <translation>移除备注：{text}</translation>
    </message>
    <message>
        <source>Told apart from a likely duplicate</source>
        <translation>已与疑似重复的企业区分</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Taken back: {action}</source>
        <translation>已撤销：{action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>已重做：{action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>撤销：{action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>重做：{action}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Take out {field}</source>
        <translation>移除{field}</translation>
    </message>
</context>
</TS>
